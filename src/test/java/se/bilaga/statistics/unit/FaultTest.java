package se.bilaga.statistics.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

class FaultTest {
    private static final SourceFile FILE = new SourceFile("plan.yaml", "ett två tre");
    private static final Message WHAT = new Message("det är fel", "it is wrong");
    private static final Message HOW = new Message("rätta det", "correct it");

    private static Diagnostic reported(Fault fault, Span otherwise) {
        Diagnostics d = new Diagnostics();
        fault.report(d, otherwise);
        assertEquals(1, d.all().size());
        return d.all().get(0);
    }

    @Test
    void isReportedWhereItHappenedElseWhereItIsCaught() {
        Span two = new Span(FILE, 4, 7);
        Span three = new Span(FILE, 8, 11);
        assertEquals(two, reported(new Fault("fel", null, WHAT, HOW), two).at());
        assertEquals(three, reported(new Fault("fel", three, WHAT, HOW), two).at());
        assertEquals(
                three,
                reported(new Fault("fel", null, WHAT, HOW).at(three), two).at());
        assertEquals(
                two, reported(new Fault("fel", two, WHAT, HOW).at(three), three).at());
    }

    @Test
    void keepsItsWordsWhenItGetsAPlace() {
        Diagnostic found = reported(new Fault("fel", null, WHAT, HOW).at(Span.start(FILE)), new Span(FILE, 4, 7));
        assertEquals("fel", found.rule());
        assertEquals(WHAT, found.message());
        assertEquals(List.of(HOW), found.hints());
    }

    @Test
    void whatIsReportedAlreadyIsNotReportedAgain() {
        Diagnostics d = new Diagnostics();
        Fault.reported().report(d, Span.start(FILE));
        assertTrue(d.all().isEmpty());
    }
}
