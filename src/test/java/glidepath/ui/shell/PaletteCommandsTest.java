package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.palette.Command;
import glidepath.ui.palette.CommandPaletteViewModel;

/// The palette does what is typed.
class PaletteCommandsTest {

    @TempDir
    private Path home;
    private Desk desk;
    private PaletteCommands commands;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
        commands = new PaletteCommands(new WindowActions(Desk.WORDS, () -> { }), () -> { }, desk.shell, Desk.WORDS);
    }

    private List<String> named(String query) {
        return commands.acting(query).stream().map(Command::name).toList();
    }

    private void run(String query) {
        commands.acting(query).getFirst().run().run();
    }

    @Test
    void anInputsNameAndANumberSetIt() {
        assertEquals("Set Calls to 6,000", named("calls 6000").getFirst());
        run("calls 6000");
        assertEquals("6,000", desk.input("chat-demand-calls").text().get());
    }

    @Test
    void someLettersOfANameAreEnough() {
        assertEquals("Set Batch share to 40%", named("batch 40%").getFirst());
        run("batch 40%");
        assertEquals("40%", desk.input("chat-route-batchShare").text().get());
        assertEquals("Set Batch share to 40%", named("batch 40 %").getFirst());
    }

    @Test
    void whatNoInputCanTakeIsNotOffered() {
        assertEquals(List.of(), named("calls many"));
        assertEquals(List.of(), named("batch 400%"));
        assertEquals(List.of(), named("nonsense 5"));
        assertEquals(List.of(), named("calls"));
    }

    /// `model input` broke the palette: `Discounts by model` is a table, and no text is one.
    @Test
    void everyInputIsAskedForWithoutBreaking() {
        var all = new Desk(Samples.read("everything"), home);
        var found = new PaletteCommands(new WindowActions(Desk.WORDS, () -> { }), () -> { }, all.shell, Desk.WORDS);
        Set<String> labels = all.shell.levers().groups().stream().flatMap(group -> group.inputs().stream()).map(InputViewModel::label)
                .collect(Collectors.toSet());
        assertTrue(labels.size() > 60, labels.toString());
        for (String label : labels) {
            for (String value : List.of("input", "5", "-")) {
                assertTrue(found.acting(label + " " + value).stream().noneMatch(act -> act.name().isBlank()), label);
            }
        }
        assertEquals(List.of(), found.acting("model input").stream().map(Command::name).toList());
    }

    @Test
    void oneActIsOneStepToUndo() {
        run("calls 6000");
        desk.shell.history().undo();
        assertEquals("30,000", desk.input("chat-demand-calls").text().get());
        assertFalse(desk.shell.history().undoable().get(), "nothing is left to undo");
    }

    /// Else Enter after the name of a command that cannot run would choose a model that is called alike: "Remove" and "Remove Background".
    @Test
    void aModelIsToldWithWhatChoosingItDoes() {
        List<String> models = commands.all().stream().filter(command -> command.group().equals("Model")).map(Command::name).toList();
        assertTrue(models.contains("Use maker.large at Amazon Bedrock"), models::toString);
        assertTrue(models.stream().allMatch(name -> name.startsWith("Use ")), models::toString);
    }

    @Test
    void aThemeIsFoundByThatWord() {
        var palette = new CommandPaletteViewModel(() -> List.of("light", "dark", "system").stream()
                .map(key -> new Command(Desk.WORDS.text("ui.menu." + key), "View", "", () -> { })).toList());
        palette.show();
        palette.query().set("theme");
        assertEquals(3, palette.found().size());
    }
}
