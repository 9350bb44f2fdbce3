package se.bilaga.diff.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineDiffTest {
    private static String diff(String before, String now) {
        return LineDiff.of("a/x", before, "b/x", now);
    }

    @Test
    void threeLinesStandRoundAChange() {
        assertEquals("""
                --- a/x
                +++ b/x
                @@ -2,7 +2,8 @@
                 2
                 3
                 4
                -5
                +fem
                +fem igen
                 6
                 7
                 8
                """, diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfem\nfem igen\n6\n7\n8\n9\n"));
    }

    @Test
    void nothingIsSaidOfTheSame() {
        assertEquals("", diff("", ""));
        assertEquals("", diff("1\n\n2", "1\n\n2"));
    }

    @Test
    void aLastLineThatDoesNotEndIsAnother() {
        assertEquals("""
                --- a/x
                +++ b/x
                @@ -1,2 +1,2 @@
                 1
                -2
                \\ No newline at end of file
                +2
                """, diff("1\n2", "1\n2\n"));
    }

    @Test
    void oneSideMayBeEmpty() {
        assertEquals("--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+1\n", diff("", "1\n"));
        assertEquals("--- a/x\n+++ b/x\n@@ -1,1 +0,0 @@\n-1\n", diff("1\n", ""));
    }
}
