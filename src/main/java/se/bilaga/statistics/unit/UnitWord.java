package se.bilaga.statistics.unit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.unit.Unit.Kind;

/**
 * A unit that the program knows, as the manual lists them.
 *
 * @param name as it is printed, and after any number but one
 * @param singular as after the number one
 * @param also other words for it, in small letters
 * @param size how many of the least unit of its kind it is: tkr is 1 000 kr
 */
record UnitWord(String name, String singular, Kind kind, List<String> also, BigInteger size) {
    private static final Map<String, UnitWord> ALL = new HashMap<>();

    static {
        unit("antal", "antal", Kind.COUNT, "st", "stycken");
        unit("personer", "person", Kind.COUNT);
        unit("medarbetare", "medarbetare", Kind.COUNT);
        unit("anställda", "anställd", Kind.COUNT);
        unit("årsarbetare", "årsarbetare", Kind.COUNT);
        unit("timmar", "timme", Kind.TIME, "tim", "h");
        unit("dagar", "dag", Kind.TIME);
        unit("dygn", "dygn", Kind.TIME);
        unit("veckor", "vecka", Kind.TIME);
        unit("månader", "månad", Kind.TIME);
        unit("minuter", "minut", Kind.TIME);
        unit("år", "år", Kind.AGE);
        unit("procent", "procent", Kind.PERCENT, "%");
        unit("procentenheter", "procentenhet", Kind.POINTS, "%-enheter");
        unit("index", "index", Kind.INDEX);
        unit("kvot", "kvot", Kind.RATIO);
        money("kr", 1, "kronor", "krona", "sek");
        money("tkr", 1_000, "tusen kronor", "tusental kronor", "kkr");
        money("mnkr", 1_000_000, "mkr", "msek", "miljoner kronor", "miljon kronor");
        money("mdkr", 1_000_000_000, "mdr kr", "miljarder kronor", "miljard kronor");
    }

    UnitWord {
        also = List.copyOf(also);
    }

    private static void unit(String name, String singular, Kind kind, String... also) {
        add(new UnitWord(name, singular, kind, List.of(also), BigInteger.ONE));
    }

    private static void money(String name, long kronor, String... also) {
        add(new UnitWord(name, name, Kind.MONEY, List.of(also), BigInteger.valueOf(kronor)));
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
