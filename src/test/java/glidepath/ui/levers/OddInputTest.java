package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.files.Samples;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.figures.KeyFigureKind;
import glidepath.ui.kit.Pace;
import glidepath.units.Message;

/// What people type by mistake, into every field there is.
class OddInputTest {

    private static final List<String> ODD = List.of("", " ", "abc", "-5", "1e400", "12%", "250%", "1.5", "3*4000", "0",
            "9999999999999999999999", "1,2,3", "2026-13", "31 Feb 2027",
            "2027-03: x", ": 5", "12\n", "\u0000", "x".repeat(5_000));

    /// Each field takes a ninth of them, and the next fields the others.
    private static final int STEP = Thorough.or("odd", 9, 1);

    /// After so many fields the pages show what is left of it, which takes longer than to type it.
    private static final int FRAMES = Thorough.or("odd.frames", 24, 1);

    @TempDir
    private Path home;

    @Test
    void everyFieldTakesItOrSaysWhatIsWrongAndKeepsThePlan() {
        var frames = new ArrayDeque<Runnable>();
        Plan sample = Samples.read("everything");
        // each field is of the baseline
        Plan everything = sample.withScenarios(List.of(sample.baseline()));
        var desk = new Desk(everything.withSettings(everything.settings().withMonths(1)), home, Pace.on(frames::add));
        List<String> fields = desk.shell.levers().inputs().stream()
                .filter(input -> !Set.of(Editor.TOGGLE, Editor.CHOICE, Editor.TABLE).contains(input.about().editor()))
                .map(InputViewModel::id).toList();
        assertTrue(fields.size() > 100, "every section has its fields: " + fields.size());
        for (int field = 0; field < fields.size(); field++) {
            String id = fields.get(field);
            Plan before = desk.session.plan();
            for (int odd = field % STEP; odd < ODD.size(); odd += STEP) {
                take(desk, id, ODD.get(odd));
            }
            while (field % FRAMES == 0 && !frames.isEmpty()) {
                frames.remove().run();
            }
            desk.session.edit(Message.of("gesture.prices.own", "x"), _ -> before);   // at once: undone, each step would be forecast
            desk.session.endGesture();
        }
    }

    private static void take(Desk desk, String id, String odd) {
        Plan before = desk.session.plan();
        desk.type(id, odd);
        InputViewModel<?> input = desk.input(id);
        String at = id + " after '" + odd + "': ";
        if (input.typed().error().get().isEmpty()) {
            assertFalse(input.typed().isTyping(), at + "shows " + input.text().get());
        } else {
            assertEquals(before, desk.session.plan(), at + "changed the plan");
            assertTrue(input.typed().error().get().length() < 160 && !input.typed().error().get().contains("{") && !input.typed().error()
                    .get().contains("''"), at
                    + input.typed().error().get());
            input.typed().cancel();
            assertFalse(input.typed().isTyping(), at + "is not taken back");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "chat-demand-calls;'';Nothing is written here. Write a number like 1,250 or 100k or 3*4000",
        "chat-demand-calls;12%;12% is a share. Write a number here, like 1,250 or 100k",
        "chat-demand-calls;-5;-5 is below 0. Write 0 or more",
        "chat-demand-calls;1e400;1e400 is not a number. Write it like 1,250 or 100k or 3*4000",
        "chat-demand-calls;50000000000B;50000000000B is beyond all numbers that can be used. Write one below 1,000,000,000 billion",
        "chat-demand-growth;-200%;-200% is below -100%. Write -100% or more",
        "settings-start;'';Nothing is written here. Write a month like 2026-12"})
    void aSentenceSaysWhatIsWrongAndWhatIsAllowed(String id, String odd, String sentence) {
        var desk = new Desk(Fixtures.CHAT, home);
        String shown = desk.shell.figures().figure(KeyFigureKind.NET_CASH).get().exact();
        desk.type(id, odd);
        assertEquals(sentence, desk.input(id).typed().error().get());
        assertEquals(shown, desk.shell.figures().figure(KeyFigureKind.NET_CASH).get().exact());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"100k;100,000", "1.5M;1,500,000", "3*4000;12,000", "1 000 000;1,000,000", "50000*12%;6,000",
            "(2+3)*1k;5,000", "2.5k/10;250"})
    void shortFormsAndSumsAreWorkedOut(String typed, String shown) {
        var desk = new Desk(Fixtures.CHAT, home);
        desk.type("chat-demand-calls", typed);
        assertEquals(shown, desk.input("chat-demand-calls").text().get());
    }
}
