package se.bilaga.diff.words;

/** A longest rising run: what stood still while the rest moved. */
public final class Rising {
    private Rising() {}

    /** Marks the members of a longest rising run of {@code places}; the earliest where there are several. */
    public static boolean[] longest(int[] places) {
        int[] length = new int[places.length];
        int[] before = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        boolean[] marked = new boolean[places.length];
        for (int i = last; i >= 0; i = before[i]) {
            marked[i] = true;
        }
        return marked;
    }
}
