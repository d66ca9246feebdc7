package glidepath.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static glidepath.ui.OnScreen.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.Theme;

@ScreenTest
class HelpTest {

    @TempDir
    private Path folder;

    @Test
    void everyWordAndEveryKeyIsExplained() {
        var help = new HelpViewModel(Desk.WORDS, () -> List.of(new HelpViewModel.Entry("Ctrl+S", "Save")));
        help.show(HelpViewModel.Topic.KEYS);
        assertEquals(new HelpViewModel.Entry("Ctrl+S", "Save"), help.entries().getFirst());
        help.show(HelpViewModel.Topic.WORDS);
        assertTrue(help.entries().size() >= 20);
        help.entries().forEach(entry -> assertTrue(!entry.name().isBlank() && entry.text().endsWith(".") || entry.text().endsWith("…"),
                entry.toString()));
    }

    @Test
    void theTourStopsSixTimesAtWhatIsThere(FxRobot robot) throws Exception {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, folder), 1280, 760);
        robot.push(KeyCode.SHORTCUT, KeyCode.K).write("Tour of the window").type(KeyCode.ENTER);
        var stops = new TourViewModel(Desk.WORDS).stops();
        assertEquals(6, stops.size());
        for (TourViewModel.Stop stop : stops) {
            await("true", () -> String.valueOf(scene.lookup(stop.place()) != null));
            await("tour-next", () -> OnScreen.focused(scene));
            Node frame = scene.lookup(".tour-frame");
            await("true", () -> {   // laid out with the next frame
                Bounds around = OnScreen.seen(() -> frame.localToScene(frame.getLayoutBounds()));
                return String.valueOf(around.getWidth() > 20 && around.getHeight() > 10);
            });
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
        await("false", () -> String.valueOf(scene.lookup("#tour").isVisible()));
    }

    /// Of 640 pixels, where the column of reasons has no room.
    @Test
    void whatANarrowWindowDoesNotShowIsNoStopOfTheTour(FxRobot robot) throws Exception {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, folder), 640, 760);
        robot.push(KeyCode.SHORTCUT, KeyCode.K).write("Tour of the window").type(KeyCode.ENTER);
        await("true", () -> String.valueOf(scene.lookup("#tour") != null));
        var told = new ArrayList<String>();
        for (int stop = 0; stop < 5; stop++) {
            await("tour-next", () -> OnScreen.focused(scene));
            told.add(OnScreen.seen(() -> ((Label) scene.lookup("#tour .card-title")).getText()));
            assertEquals(stop < 4, OnScreen.seen(() -> scene.lookup("#tour-end").isVisible()), "a way out before the last stop");
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(List.of("What you can change", "The results", "How long credits last", "Scenarios", "More pages"),
                told);
        await("false", () -> String.valueOf(scene.lookup("#tour").isVisible()));
    }

    /// Letters twice as large: the window moves sideways, and the chart is below its edge, where its frame lay over the footer.
    @Thorough.Only
    @Test
    void theTourShowsWhatItStopsAtInAZoomedWindow(FxRobot robot) throws Exception {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, folder), 640, 760);
        robot.interact(() -> Theme.dress(scene, 200));
        robot.push(KeyCode.SHORTCUT, KeyCode.K).write("Tour of the window").type(KeyCode.ENTER);
        await("true", () -> String.valueOf(scene.lookup("#tour") != null));
        for (int stop = 0; stop < 5; stop++) {
            await("tour-next", () -> OnScreen.focused(scene));
            await("true", () -> {   // laid out with the next frame
                Node frame = scene.lookup(".tour-frame");
                Bounds around = OnScreen.seen(() -> frame.localToScene(frame.getLayoutBounds()));
                double footer = OnScreen.seen(() -> scene.lookup(".footer").localToScene(0, 0).getY());
                return String.valueOf(around.getMinX() >= 0 && around.getMaxX() <= 640 && around.getWidth() > 100
                        && around.getHeight() > 40 && around.getMaxY() <= footer + 1);
            });
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void aKeyOpensTheKeysAndEscapeClosesThem(FxRobot robot) throws Exception {
        var desk = new Desk(Fixtures.CHAT, folder);
        Scene scene = OnScreen.open(desk, 1280, 760);
        robot.interact(() -> desk.type("chat-demand-calls", "60k"));
        robot.type(KeyCode.F1);
        await("true", () -> String.valueOf(scene.lookup("#help") != null && scene.lookup("#help").isVisible()));
        List<String> told = OnScreen.seen(() -> scene.lookup("#help").lookupAll(".label").stream().map(Label.class::cast).map(Label::getText)
                .toList());
        assertTrue(told.contains("Undo"), "what the key does, and not what it would take back at the moment: " + told);
        robot.type(KeyCode.ESCAPE);
        await("false", () -> String.valueOf(scene.lookup("#help").isVisible()));
        assertEquals(Desk.WORDS.text("word.run-out.meaning"), ((Button) scene.lookup("#run-out-card")).getTooltip().getText());
    }

    @Test
    void twoColumnsOfKeysShareTheSheet(FxRobot robot) throws Exception {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, folder), 1000, 760);
        robot.push(KeyCode.F1);
        await("true", () -> String.valueOf(scene.lookup("#help").isVisible()));
        await("true", () -> String.valueOf(OnScreen.seen(() -> scene.lookup("#help").lookupAll(".label").stream()
                .filter(label -> label instanceof Label words && words.isWrapText())
                .mapToDouble(label -> label.getLayoutBounds().getHeight()).max().orElse(1_000) < 130)));   // no column of single letters
        await("true", () -> String.valueOf(OnScreen.seen(() -> widestGap(scene) < 20)));
    }

    /// Rows of two columns beside each other would be as high as the longer of two texts.
    @Thorough.Only
    @Test
    void aNarrowSheetHasOneColumnWithoutGapsAndScrollsByPages(FxRobot robot) throws Exception {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, folder), 640, 600);
        robot.push(KeyCode.F1);
        await("true", () -> String.valueOf(scene.lookup("#help").isVisible()));
        await("true", () -> String.valueOf(OnScreen.seen(() -> widestGap(scene) < 20)));
        var scroll = (ScrollPane) scene.lookup("#help .scroll-pane");
        await("true", () -> String.valueOf(scroll.isFocused()));
        robot.type(KeyCode.PAGE_DOWN);
        await("true", () -> String.valueOf(scroll.getVvalue() > 0.3));
    }

    /// Between a text and the next one below it.
    private static double widestGap(Scene scene) {
        Map<Double, List<Bounds>> columns = scene.lookup("#help").lookupAll(".label").stream()
                .filter(label -> label instanceof Label words && words.isWrapText())
                .map(label -> label.localToScene(label.getBoundsInLocal())).sorted(Comparator.comparing(Bounds::getMinY))
                .collect(Collectors.groupingBy(Bounds::getMinX));
        return columns.values().stream().flatMapToDouble(texts -> IntStream.range(1, texts.size())
                .mapToDouble(at -> texts.get(at).getMinY() - texts.get(at - 1).getMaxY())).max().orElse(1_000);
    }
}
