package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.ScreenTest;

/// A window whose edge is dragged is laid out once for each step, and what is arranged by its width is in its place with that step.
@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResizedWindowTest {

    private Desk desk;
    private Scene scene;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = new Desk(Samples.read("support-bot"), folder);
        scene = seen(() -> new PlannerWindow(desk.window, 1280, 800).scene());
    }

    @ParameterizedTest
    @CsvSource({"1280, 980", "1280, 640", "640, 1280"})
    void nothingLiesOverWhatStandsBelowIt(double from, double to) throws Exception {
        for (Page<?> page : Pages.ALL) {
            assertEquals(List.of(), seen(() -> overlaps(page, from, to)), page.toString());
        }
    }

    /// A window manager's borders take a few pixels of it.
    @ParameterizedTest
    @CsvSource({"1280, 1", "1270, 1", "640, 2"})
    void theFourFiguresStandSideBySideWhereThereIsRoom(double width, int rows) throws Exception {
        assertEquals(rows, seen(() -> {
            desk.shell.pages().shown().set(Pages.OVERVIEW);
            lay(scene.getRoot(), width);
            lay(scene.getRoot(), width);
            return scene.getRoot().lookupAll(".figure-card").stream().mapToDouble(Node::getLayoutY).distinct().count();
        }).intValue());
    }

    private List<String> overlaps(Page<?> page, double from, double to) {
        desk.shell.pages().shown().set(page);
        Parent root = scene.getRoot();
        for (int pass = 0; pass < 4; pass++) {
            lay(root, from);
        }
        lay(root, to);
        List<Node> parts = ((Parent) ((ScrollPane) root.lookup("#results")).getContent()).getChildrenUnmodifiable().stream()
                .filter(part -> part.isManaged() && part.isVisible()).toList();
        return IntStream.range(1, parts.size())
                .filter(place -> parts.get(place - 1).getBoundsInParent().getMaxY() > parts.get(place).getBoundsInParent().getMinY())
                .mapToObj(place -> parts.get(place - 1) + " over " + parts.get(place)).toList();
    }

    private static void lay(Parent root, double width) {
        root.resize(width, 800);
        root.applyCss();
        root.layout();
    }
}
