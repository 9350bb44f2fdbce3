package se.bilaga.diff.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class RisingTest {
    @Test
    void marksALongestRunThatRises() {
        assertArrayEquals(new boolean[] {false, true, true, true, false}, Rising.longest(new int[] {4, 0, 1, 9, 3}));
    }

    @Test
    void marksTheEarliestOfSeveral() {
        assertArrayEquals(new boolean[] {true, false, true}, Rising.longest(new int[] {1, 0, 2}));
        assertArrayEquals(new boolean[] {true, false}, Rising.longest(new int[] {1, 0}));
    }
}
