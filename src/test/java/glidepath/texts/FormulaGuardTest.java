package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FormulaGuardTest {

    @Test
    void anApostropheKeepsWhatWouldBeCalculated() {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uFEFF=1", "\u200B=1")) {
            assertEquals("'" + text, FormulaGuard.guarded(text));
        }
    }

    @Test
    void signsCountInEveryFormThatUnicodeHoldsEqual() {
        for (String text : List.of("\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20SUM(A1)", "\uFE66=1", "\uFE621", "\uFE631", "\uFE6B1",
                "\u207A1", "\u208C1", "\u22121")) {
            assertEquals("'" + text, FormulaGuard.guarded(text));
        }
    }

    @Test
    void nothingThatCannotBeSeenHidesASign() {
        for (String before : List.of("\u00A0", "\u3000", "\u2028", "\u0000", "\u001B", "\u0085", "\u00AD", "\u202E", "\u2066", "\u2060",
                "\u034F", "\u3164",
                "\u115F", "\u2800", "\uFE0F", "\uE000", "\uDBFF", "\t \r\n\uFEFF")) {
            assertEquals("'" + before + "=1", FormulaGuard.guarded(before + "=1"));
        }
    }

    @Test
    void honestNamesAreLeftAlone() {
        for (String text : List.of("", " ", "\t", "Batch -> night", "a=b", "1-2", "(−50 %)", "Größe Übermaß", "שלום", "مرحبا", "#1",
                "'quoted'", "\"quoted\"", "🚀 Rocket", "50 % off",
                "a, b; c | d", "e-mail: x@y.z")) {
            assertEquals(text, FormulaGuard.guarded(text));
            assertEquals(text, FormulaGuard.guarded(text, ','));
        }
    }

    @Test
    void aSeparatorOfAnotherProgramStartsNoFormulaEither() {
        assertEquals("x;'=1", FormulaGuard.guarded("x;=1", ','));
        assertEquals("x|' \"=1\"", FormulaGuard.guarded("x| \"=1\"", ','));
        assertEquals("x,=1", FormulaGuard.guarded("x,=1", ','));   // which the file quotes
        assertEquals("x,'=1", FormulaGuard.guarded("x,=1", ';'));
        assertEquals("'=1;'=2", FormulaGuard.guarded("=1;=2", ','));
    }
}
