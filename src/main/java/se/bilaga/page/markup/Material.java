package se.bilaga.page.markup;

import java.util.Set;

/** What a plan has to show in figures; a template can show nothing else. */
public interface Material {
    /** For trees whose pictures are known to be there. */
    Material ANY = new Material() {
        @Override
        public boolean hasChart(String figure) {
            return true;
        }

        @Override
        public boolean hasImage(String source) {
            return true;
        }
    };

    /** Whether there is a chart for the figure of an id: {@code fig-alder}. */
    boolean hasChart(String figure);

    /** Whether there is an image of a name: {@code bild-1}. */
    boolean hasImage(String source);

    /** Charts by the ids of their figures, and images by their names. */
    static Material of(Set<String> charts, Set<String> images) {
        return new Material() {
            @Override
            public boolean hasChart(String figure) {
                return charts.contains(figure);
            }

            @Override
            public boolean hasImage(String source) {
                return images.contains(source);
            }
        };
    }
}
