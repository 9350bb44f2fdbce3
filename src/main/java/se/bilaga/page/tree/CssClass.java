package se.bilaga.page.tree;

import java.util.Arrays;
import java.util.List;

/** The classes that mean something to more than a style sheet. */
public enum CssClass {
    RUNNING_HEAD("sidhuvud"),
    RUNNING_HEAD_RIGHT("sidhuvud-hoger"),
    RUNNING_FOOT("sidfot"),
    TITLE_PAGE("titelblad"),
    BAND("band"),
    COVER("omslag"),
    /** What the title stands on, where that has a colour. */
    FIELD("falt"),
    LOGO("logotyp"),
    ORGANISATION("organisation"),
    APPENDIX("bilaga"),
    TITLE("titel"),
    SUBTITLE("undertitel"),
    FACTS("uppgifter"),
    CONTENTS("innehall"),
    CONTENTS_HEADING("innehall-rubrik"),
    SECTION("avsnitt"),
    NEW_PAGE("ny-sida"),
    LANDSCAPE("liggande"),
    /** A table of the text, as the facts of the title page are not. */
    DATA("data"),
    STATISTICS("statistik"),
    FREE("fri"),
    ACTIVITIES("aktiviteter"),
    FOLLOW_UP("uppfoljning"),
    RISKS("risker"),
    GOALS("mal"),
    CONTROLS("kontroller"),
    CHECKLIST("checklista"),
    ABBREVIATIONS("forkortningar"),
    TERMS("begrepp"),
    /** A row that names those under it. */
    GROUP("grupp"),
    TOTAL("summa"),
    /** A row that a rule of the author's brings out. */
    SHADED("skuggad"),
    /** A cell with a figure. */
    FIGURE("tal"),
    /** A cell of the latest of several times. */
    NEWEST("nyast"),
    /** A cell with nothing to say. */
    EMPTY("tom"),
    /** A sentence under a table or chart. */
    NOTE("not"),
    /** A paragraph that leads to the list after it. */
    LEADING("inleder"),
    CHART("diagram"),
    IMAGE("bild"),
    /** What leads into a section. */
    LEAD("ingress"),
    /** A box of what matters most, and its heading. */
    BOX("ruta"),
    BOX_HEADING("ruta-rubrik"),
    /** A table of the figures that matter most. */
    KEY_FIGURES("nyckeltal"),
    /** A cell with one of them. */
    KEY_FIGURE("siffra"),
    CHANGE("forandring"),
    BETTER("battre"),
    WORSE("samre"),
    SPARKLINE("gnista"),
    PROCESS("process"),
    /** A link whose text is made from what it leads to. */
    REFERENCE("hanvisning"),
    HEADING_NUMBER("nr"),
    CAPTION_LABEL("nummer"),
    CAPTION_NUMBER("n"),
    FOOTNOTE("fotnot");

    private final String css;

    CssClass(String css) {
        this.css = css;
    }

    /** As in a template or a style sheet. */
    public String css() {
        return css;
    }

    /** Whether a class means something here. */
    public static boolean isKnown(String name) {
        return names().contains(name);
    }

    /** All of them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(CssClass::css).toList();
    }
}
