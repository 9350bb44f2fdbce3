package se.bilaga.statistics.unit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the program knows, as the manual lists them.
 *
 * @param name as it is printed, and after any number but one
 * @param singular as after the number one
 * @param also other words for it, in small letters
 * @param size how many of the least unit of its kind it is: tkr is 1 000 kr
 */
record UnitWord(String name, String singular, UnitKind kind, List<String> also, BigInteger size) {
    private static final Map<String, UnitWord> ALL = new HashMap<>();

    static {
        unit("antal", "antal", UnitKind.COUNT, "st", "stycken");
        unit("personer", "person", UnitKind.COUNT);
        unit("medarbetare", "medarbetare", UnitKind.COUNT);
        unit("anställda", "anställd", UnitKind.COUNT);
        unit("årsarbetare", "årsarbetare", UnitKind.COUNT);
        unit("timmar", "timme", UnitKind.TIME, "tim", "h");
        unit("dagar", "dag", UnitKind.TIME);
        unit("dygn", "dygn", UnitKind.TIME);
        unit("veckor", "vecka", UnitKind.TIME);
        unit("månader", "månad", UnitKind.TIME);
        unit("minuter", "minut", UnitKind.TIME);
        unit("år", "år", UnitKind.AGE);
        unit("procent", "procent", UnitKind.PERCENT, "%");
        unit("procentenheter", "procentenhet", UnitKind.POINTS, "%-enheter");
        unit("index", "index", UnitKind.INDEX);
        unit("kvot", "kvot", UnitKind.RATIO);
        unit("rang", "rang", UnitKind.RANK);
        money("kr", 1, "kronor", "krona", "sek");
        money("tkr", 1_000, "tusen kronor", "tusental kronor", "kkr");
        money("mnkr", 1_000_000, "mkr", "msek", "miljoner kronor", "miljon kronor");
        money("mdkr", 1_000_000_000, "mdr kr", "miljarder kronor", "miljard kronor");
    }

    UnitWord {
        also = List.copyOf(also);
    }

    private static void unit(String name, String singular, UnitKind kind, String... also) {
        add(new UnitWord(name, singular, kind, List.of(also), BigInteger.ONE));
    }

    private static void money(String name, long kronor, String... also) {
        add(new UnitWord(name, name, UnitKind.MONEY, List.of(also), BigInteger.valueOf(kronor)));
    }

    private static void add(UnitWord unit) {
        Stream.concat(Stream.of(unit.name, unit.singular), unit.also.stream()).forEach(word -> ALL.put(word, unit));
    }

    /** The unit that a word means, in capitals or not; null for one that the program does not know. */
    static @Nullable UnitWord of(String word) {
        UnitWord known = ALL.get(word);
        return known == null ? ALL.get(word.strip().toLowerCase(Locale.ROOT)) : known;
    }
}
