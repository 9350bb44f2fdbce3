package se.bilaga.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.source.text.SourceFile;

/** Where an author stands, marked with ¦. */
class CursorSearchTest {

    private static Cursor at(String marked) {
        return CursorSearch.at(new SourceFile("plan.yaml", marked.replace("¦", "")), marked.indexOf('¦'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            di¦ ; KEY ; ; di
            period: 20¦ ; VALUE ; period ; 20
            mål:\\n  - id: a\\n    mål: b\\n    ind¦ ; KEY ; mål ; ind
            mål:\\n- id: a\\n  ind¦ ; KEY ; mål ; ind
            mål:\\n  - i¦ ; KEY ; mål ; i
            avsnitt:\\n  - rubrik: A\\n    sida: n¦ ; VALUE ; avsnitt,sida ; n
            avsnitt:\\n  - rubrik: A\\n    avsnitt:\\n      - rubrik: B\\n        sida: ¦ ; VALUE ; avsnitt,avsnitt,sida ; ''
            avsnitt:\\n  - rubrik: A\\n    innehåll:\\n      - tabell: {statistik: a, rader: k¦} ; VALUE ; avsnitt,innehåll,tabell,rader ; k
            avsnitt:\\n  - innehåll:\\n      - tabell: {statistik: a, ra¦ ; KEY ; avsnitt,innehåll,tabell ; ra
            avsnitt:\\n  - innehåll:\\n      - tabell: {urval: {kön: [kvinnor, m¦ ; VALUE ; avsnitt,innehåll,tabell,urval,kön ; m
            avsnitt:\\n  - innehåll:\\n      - tabell:\\n          kolumner: [a,\\n            b¦ ; VALUE ; avsnitt,innehåll,tabell,kolumner ; b
            # slut\\nstatistik:\\n  a:\\n    enhet: antal\\n\\n    per: [m¦] ; VALUE ; statistik,a,per ; m
            statistik:\\n  'a b':\\n    enhet: ¦ ; VALUE ; statistik,a b,enhet ; ''
            avsnitt:\\n  - text: vi är {{anst¦ ; REFERENCE ; avsnitt,text ; anst
            avsnitt:\\n  - text: |\\n      vi är {{anställda 2024 kv¦ ; REFERENCE ; avsnitt,text ; anställda 2024 kv
            avsnitt:\\n  - text: |\\n      vi är {{anställda}} st¦ ; PROSE ; avsnitt,text ; st
            avsnitt:\\n  - text: |\\n      Bakgrund: vi ä¦ ; PROSE ; avsnitt,text ; ä
            avsnitt:\\n  - text: en mening\\n      som går vid¦ ; PROSE ; avsnitt,text ; vid
            """)
    void isFoundInFilesThatAreNotWhole(String marked, Cursor.Slot slot, String path, String typed) {
        Cursor found = at(marked.replace("\\n", "\n"));
        assertEquals(slot, found.slot());
        assertEquals(path == null ? List.of() : List.of(path.split(",")), found.path());
        assertEquals(typed, found.typed());
    }

    @Test
    void knowsTheKeysBeside() {
        assertEquals(
                Set.of("id", "ansvarig"),
                at("mål:\n  - id: a\n    ¦\n    ansvarig: b\n  - mål: c\n").beside());
        assertEquals(Set.of("statistik"), at("tabell: {statistik: a, ¦}").beside());
    }

    @Test
    void anEmptyLineStandsAsFarInAsTheAuthor() {
        assertEquals(
                List.of("statistik", "a"),
                at("statistik:\n  a:\n    enhet: antal\n    ¦\n").path());
        assertEquals(
                List.of("statistik"),
                at("statistik:\n  a:\n    enhet: antal\n  ¦\n").path());
        assertTrue(at("statistik:\n  a:\n    enhet: antal\n¦\n").path().isEmpty());
    }

    @Test
    void theSeriesOfATableAreThoseItSays() {
        String table = "- tabell:\n    rader: ¦\n    statistik: [a, b]\n- tabell: {statistik: c}\n";
        SourceFile file = new SourceFile("plan.yaml", table.replace("¦", ""));
        assertEquals(List.of("a", "b"), ShownSeries.at(file, table.indexOf('¦')));
    }
}
