package se.bilaga.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pairs by likeness are told as one thing. */
class BeyondDoubtTest {
    private static final Traits OLD = at("a", "Larm till den som arbetar ensam på kvällen");
    private static final Traits NOW = at("a", "Kvällspersonal får larm");

    @Test
    void whatIsMuchAlikeIsTheSameWhereverItStands() {
        assertTrue(BeyondDoubt.of(OLD, at("b", NOW.text()), 0.6, 0));
        assertFalse(BeyondDoubt.of(OLD, at("b", NOW.text()), 0.5, 0.5));
    }

    @Test
    void whatIsSomewhatAlikeIsTheSameWhereNothingElseIs() {
        assertTrue(BeyondDoubt.of(OLD, NOW, 0.45, 0.25));
        assertFalse(BeyondDoubt.of(OLD, NOW, 0.45, 0.15));
        assertFalse(BeyondDoubt.of(OLD, NOW, 0.35, 0.3));
    }

    @Test
    void twoIdsAreTwoUnlessTheWordsAreAsGoodAsTheSame() {
        Traits one = new Traits("x", OLD.text(), List.of("a"));
        Traits other = new Traits("y", NOW.text(), List.of("a"));
        assertFalse(BeyondDoubt.of(one, other, 0.8, 0.8));
        assertTrue(BeyondDoubt.of(one, other, 0.9, 0));
        assertTrue(BeyondDoubt.of(one, NOW, 0.6, 0));
    }

    @Test
    void anotherThingInTheSameWordsIsAnother() {
        assertFalse(BeyondDoubt.of(at("a", "Policy för resor"), at("a", "Policy för distansarbete"), 0.8, 0.8));
        assertTrue(BeyondDoubt.of(at("a", "Policy för resor"), at("a", "Policy för distansarbete"), 0.9, 0));
        assertTrue(BeyondDoubt.of(at("a", "Policy för distansarbete"), at("a", "Policy för arbete hemma"), 0.6, 0));
        assertTrue(BeyondDoubt.of(at("a", "Rutin för tillbud"), at("a", "Anmäla tillbud"), 0.6, 0));
        assertTrue(BeyondDoubt.of(at("a", "Enkät i mars 2025"), at("a", "Enkät i april 2026"), 0.6, 0));
    }

    @Test
    void whatSaysItAllAndMoreIsTheSameInItsPlace() {
        Traits part = at("a", "Vikarier bokas centralt");
        Traits whole = at("a", "Vikarier bokas centralt av en samordnare");
        assertTrue(BeyondDoubt.of(part, whole, 0.41, 0));
        assertTrue(BeyondDoubt.of(whole, part, 0.41, 0));
        assertFalse(BeyondDoubt.of(part, at("b", whole.text()), 0.41, 0));
        assertFalse(BeyondDoubt.of(at("a", "och"), whole, 0.41, 0));
    }

    @Test
    void whatIsAsLikeTwoIsNeither() {
        Traits old = at("a", "Ta fram en karriärväg för specialistundersköterskor");
        Traits now = at("a", "Undersköterskor ska kunna göra karriär som specialister");
        assertEquals(1, certain(List.of(old), List.of(now)));
        assertEquals(0, certain(List.of(old, old), List.of(now)));
        assertEquals(0, certain(List.of(old), List.of(now, now)));
    }

    @Test
    void whatIsTakenByIdIsNoPartner() {
        Traits kept = new Traits("x", "Enkät", List.of("a"));
        Matching<Traits> matching = Matching.of(List.of(kept), List.of(kept, at("a", "Skolmat")), one -> one);
        assertEquals(1, matching.matches().size());
        assertEquals(1, matching.added().size());
    }

    private static int certain(List<Traits> before, List<Traits> now) {
        return Matching.certain(before, now, one -> one).matches().size();
    }

    private static Traits at(String area, String text) {
        return new Traits(null, text, List.of(area));
    }
}
