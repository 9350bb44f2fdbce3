package se.bilaga.office;

/** The properties of a Word file that tell what it was made from, and the names of its marks. */
public final class OriginProperties {
    /** The plan's path in its project. */
    public static final String PLAN = "Plan";

    /** A digest of all that the document was made from. */
    public static final String DIGEST = "Källor";

    /** The last commit that changed any of it. */
    public static final String COMMIT = "Version";

    /** What the names of the program's own bookmarks begin with; where in a plan the words stand comes after it. */
    public static final String MARK = "_b_";

    private OriginProperties() {}
}
