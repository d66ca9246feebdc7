package glidepath.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class CommandPaletteViewModelTest {

    private final List<String> ran = new ArrayList<>();
    private final CommandPaletteViewModel palette = new CommandPaletteViewModel(() ->
            List.of(command("Save as…", "File"), command("Save", "File"),
            command("Batch share", "Input · Route"), command("Claude Haiku 4.5 at Amazon Bedrock", "Model")));

    private Command command(String name, String group) {
        return new Command(name, group, "", () -> ran.add(name));
    }

    private List<String> typed(String query) {
        palette.query().set(query);
        return palette.found().stream().map(Command::name).toList();
    }

    @Test
    void everythingIsThereBeforeAnythingIsTyped() {
        palette.show();
        assertEquals(4, palette.found().size());
        assertTrue(palette.open().get());
    }

    @Test
    void wordsAreFoundInAnyOrderAndLettersWithGaps() {
        palette.show();
        assertEquals(List.of("Claude Haiku 4.5 at Amazon Bedrock"), typed("4.5 haiku"));
        assertEquals(List.of("Batch share"), typed("btchshr"));
        assertEquals(List.of(), typed("xyz"));
    }

    @Test
    void aGroupIsFoundToo() {
        palette.show();
        assertEquals(List.of("Batch share"), typed("route batch"));
    }

    @Test
    void whatWasRunLatelyComesFirst() {
        palette.show();
        assertEquals(List.of("Save as…", "Save"), typed("save"));
        palette.run(palette.found().get(1));
        assertEquals(List.of("Save"), ran);
        assertFalse(palette.open().get());
        palette.show();
        assertEquals("Save", palette.found().getFirst().name());
        assertEquals(List.of("Save", "Save as…"), typed("save"));
    }

    @Test
    void whatCannotBeRunIsFoundAfterWhatCanAndStaysInView() {
        var undo = new Command("Undo (nothing has changed)", "Edit", "", false, () -> ran.add("undo"));
        var other = new CommandPaletteViewModel(() -> List.of(undo, command("Undone", "Edit")));
        other.show();
        other.query().set("und");
        assertEquals(List.of("Undone", undo.name()), other.found().stream().map(Command::name).toList());
        other.run(undo);
        assertEquals(List.of(), ran);
        assertTrue(other.open().get());
    }

    /// At the start of the name, at the start of a word, inside a word, and scattered from `b` to `e` over 9 letters.
    @Test
    void theCloserTheFitTheBetter() {
        assertEquals(OptionalInt.of(0), FuzzyMatch.of("bat", "Batch share"));
        assertEquals(OptionalInt.of(1), FuzzyMatch.of("sha", "Batch share"));
        assertEquals(OptionalInt.of(10), FuzzyMatch.of("are", "Batch share"));
        assertEquals(OptionalInt.of(111), FuzzyMatch.of("bshe", "Batch share"));
        assertEquals(OptionalInt.empty(), FuzzyMatch.of("z", "Batch share"));
        assertEquals(OptionalInt.empty(), FuzzyMatch.of("price", "Export: Explanation of every charge"), "p to e are 33 letters apart");
    }
}
