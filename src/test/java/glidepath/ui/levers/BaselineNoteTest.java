package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.ui.Desk;

class BaselineNoteTest {

    @Test
    void aBaselineWithoutAValueSaysSo() {
        var note = new BaselineNote<Optional<Integer>>(Desk.WORDS, value -> value.map(Object::toString).orElse(""));
        note.show(Optional.of(1), Optional.of(Optional.of(2)));
        assertEquals("Baseline: 2", note.text().get());
        note.show(Optional.of(1), Optional.of(Optional.empty()));
        assertEquals("Baseline: none", note.text().get());
        note.show(Optional.of(1), Optional.of(Optional.of(1)));
        assertEquals("", note.text().get());
    }
}
