package se.bilaga.statistics.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Fault;

/** What places and members of a series are called in a sentence. */
final class Named {
    private Named() {}

    /** {@code sjukfrånvaro R12 dec 2023, kvinnor}. */
    static String of(Cube cube, Coordinates place) {
        String members = members(cube, place);
        return members.isEmpty() ? cube.id() : cube.id() + " " + members;
    }

    static String members(Cube cube, Coordinates place) {
        List<String> words = new ArrayList<>();
        for (Dimension dimension : cube.dimensions()) {
            List<String> keys = place.of(dimension.name());
            if (keys.size() < dimension.parts().size()) {
                keys.forEach(
                        key -> words.add(dimension.find(key).map(Named::plain).orElse(key)));
            }
        }
        return String.join(" ", words);
    }

    /** As the document's sentences call a member; throws a {@link Fault} where that cannot be known. */
    static String inText(Cube cube, Member member) {
        var forms = cube.series().inText();
        Text form = forms.get(member.key());
        if (form != null) {
            return form.value();
        }
        if (!forms.isEmpty() && member.time() == null) {
            throw new Fault(
                    "form-saknas",
                    null,
                    Message.of(
                            "%s heter ingenting inne i en mening: i-text säger bara %s",
                            "%s has no name within a sentence: i-text says only %s",
                            member.label(),
                            forms.keySet().stream().collect(Collectors.joining(", "))),
                    Message.of(
                            "lägg till i serien %s: i-text: {%s: …}",
                            "add in the series %s: i-text: {%s: …}", cube.id(), member.key()));
        }
        return plain(member);
    }

    /** A key in small letters is a common noun. */
    private static String plain(Member member) {
        boolean small =
                !member.key().isEmpty() && Character.isLowerCase(member.key().charAt(0));
        return small ? Labels.uncapitalised(member.label()) : member.inSentence();
    }
}
