package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatBreaksLinesOrFilesIsShown() {
        assertEquals("a␉b␊c␍d␀␛␡", VisibleText.of("a\tb\nc\rd\u0000\u001B\u007F"));
        assertEquals("[U+0085][U+2028][U+FFFE][U+D800]", VisibleText.of("\u0085\u2028\uFFFE\uD800"));
    }

    @Test
    void whatTurnsTheLettersAfterItIsShown() {
        assertEquals("invoice[U+202E]fdp.exe", VisibleText.of("invoice\u202Efdp.exe"));
        assertEquals("[U+2066]a[U+2069]", VisibleText.of("\u2066a\u2069"));
    }

    @Test
    void namesThatDifferOnlyInWhatHidesStayApart() {
        List<String> names = List.of("a", "a\t", "a\n", "a\r", "a\u0000", "a\u0001", "a\u0085", "a\u202E", "a\u202D", "a\uFEFF");
        assertEquals(names.size(), names.stream().map(VisibleText::of).collect(Collectors.toCollection(java.util.HashSet::new)).size());
        assertEquals(Set.of("a\u200D"), Set.of(VisibleText.of("a\u200D")));
    }

    @Test
    void honestTextIsTheSame() {
        for (String text : List.of("", "Größe", "🧑\u200D🚀", "می\u200Cخواهم", "שלום\u200F!", "a b", "soft\u00ADhyphen")) {
            assertSame(text, VisibleText.of(text));
        }
    }
}
