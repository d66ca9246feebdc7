package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.files.Samples;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.Theme;
import glidepath.units.Count;
import glidepath.units.Money;

/// A window whose edge is dragged is laid out once for each step, and what is arranged by its width is in its place with that step.
@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResizedWindowTest {

    /// 3.86 times what the levers need, of letters of 13 pixels.
    private static final double ROOM_FOR_REASONS = 3.86 * 21.5 * 13;

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
        Thorough.unless(from > to && to < 700);
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

    /// Called directly, nothing is paid by the cloud's credits, which says a figure of several words.
    @Test
    void aFigureOfSeveralWordsTakesTheLinesItNeeds(@TempDir Path folder) throws Exception {
        Plan plan = Fixtures.plan(Fixtures.chat(Fixtures.LARGE));
        var grant = new Grant("g", "Grant", true, "aws", Money.of("1000"), Optional.empty(), Optional.of(LocalDate.of(2027, 9, 30)),
                List.of());
        var other = new Desk(plan.withAssumptions(plan.assumptions().plus(grant)), folder);
        other.shell.pages().shown().set(Pages.ROUTES);
        List<Labeled> labels = seen(() -> {
            Parent root = new PlannerWindow(other.window, 640, 800).scene().getRoot();
            for (int pass = 0; pass < 4; pass++) {
                lay(root, 640);
            }
            return LaidOut.labels((Parent) root.lookup("#routes")).toList();
        });
        assertTrue(labels.stream().anyMatch(label -> label.getText().equals("$1,000.00 expires unused")), labels.toString());
        assertEquals(List.of(), labels.stream().filter(LaidOut::isCut).map(Labeled::getText).toList());
    }

    /// Over the curves, which take their share: the page scrolls rather than show a row and a half.
    @Test
    void alternativesKeepSomeRowsInALowWindow(@TempDir Path folder) throws Exception {
        var other = new Desk(Fixtures.CHAT, folder);
        other.shell.pages().shown().set(Pages.BREAK_EVEN);
        double height = seen(() -> {
            Parent root = new PlannerWindow(other.window, 1280, 600).scene().getRoot();
            for (int pass = 0; pass < 4; pass++) {
                lay(root, 1280, 600);
            }
            assertTrue(root.lookup("#break-even-chart").getParent().isVisible());
            return ((Region) root.lookup("#break-even")).getHeight();
        });
        assertTrue(height > 200, "headings and four rows at least: " + height);
    }

    /// Under seven rows of filters.
    @Test
    void theListOfModelsShowsSomeInANarrowWindow() throws Exception {
        double height = seen(() -> {
            desk.shell.pages().shown().set(Pages.PRICES);
            for (int pass = 0; pass < 4; pass++) {
                lay(scene.getRoot(), 640);
            }
            return ((Region) scene.getRoot().lookup(".model-table")).getHeight();
        });
        assertTrue(height > 170, "headings and three rows at least: " + height);
    }

    /// The cheapest is written in a heavier hand.
    @Test
    void millionsFitIntoTheTableOfScenarios(@TempDir Path folder) throws Exception {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", Fixtures.SMALL, 150_000_000, 800, 200));
        var other = new Desk(plan.plusVariant("baseline", "less", "Less", Map.of(Levers.OUTPUT.at("chat"), Count.of(190))), folder);
        Parent root = seen(() -> new PlannerWindow(other.window, 1280, 800).scene().getRoot());
        for (int pass = 0; pass < 4; pass++) {   // rows stand once the table has its room
            seen(() -> {
                lay(root, 1280);
                return root;
            });
        }
        List<Labeled> labels = seen(() -> LaidOut.labels((Parent) root.lookup("#compare")).toList());
        assertTrue(labels.stream().anyMatch(label -> label.getText() != null && label.getText().matches("\\$\\d,\\d{3},\\d{3}")),
                labels.toString());
        assertEquals(List.of(), labels.stream().filter(LaidOut::isCut).map(Labeled::getText).toList());
    }

    /// 147 tokens at $0.50 a million: $0.0000735, told with four digits; the cheapest is written in a heavier hand.
    @Test
    void aPartOfACentFitsIntoTheTableOfScenarios(@TempDir Path folder) throws Exception {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", Fixtures.SMALL, 150_000_000, 149, 0));
        var other = new Desk(plan.plusVariant("baseline", "less", "Less", Map.of(Levers.INPUT.at("chat"), Count.of(147))), folder);
        Parent root = seen(() -> new PlannerWindow(other.window, 1280, 800).scene().getRoot());
        for (int pass = 0; pass < 4; pass++) {
            seen(() -> {
                lay(root, 1280);
                return root;
            });
        }
        List<Labeled> labels = seen(() -> LaidOut.labels((Parent) root.lookup("#compare")).toList());
        assertTrue(labels.stream().anyMatch(label -> label.getText() != null && label.getText().startsWith("$0.0000")), labels.toString());
        assertEquals(List.of(), labels.stream().filter(LaidOut::isCut).map(Labeled::getText).toList());
    }

    /// What figures leave goes where words lack it: with short items to charges, with long ones to both.
    @Test
    void aLongItemOfTheBillFindsItsRoom(@TempDir Path folder) throws Exception {
        List<Double> widths = new ArrayList<>();
        for (String name : List.of("chat", "Customer support chat in five languages")) {
            Plan plan = Fixtures.plan(Fixtures.workload("chat", Fixtures.SMALL, 30_000, 800, 200));
            var other = new Desk(plan.with(Plan.BASELINE, Levers.NAME.at("chat"), name), folder);
            other.shell.pages().shown().set(Pages.BILL);
            List<Labeled> cells = seen(() -> {
                Parent root = new PlannerWindow(other.window, 1440, 800).scene().getRoot();
                for (int pass = 0; pass < 4; pass++) {
                    lay(root, 1440);
                }
                return LaidOut.labels((Parent) root.lookup("#bill")).toList();
            });
            assertEquals(List.of(), cells.stream().filter(LaidOut::isCut).map(Labeled::getText).toList());
            widths.add(cells.stream().filter(cell -> name.equals(cell.getText())).findFirst().orElseThrow().getWidth());
        }
        assertTrue(widths.getLast() > widths.getFirst() + 80, widths.toString());
    }

    /// Five scenarios, whose rows scroll in a low window: their bar takes some of the width. In a higher one, their names of up to 14
    /// letters stand in one line each, which took two.
    @Test
    void theTableOfScenariosDoesNotScrollSideways(@TempDir Path folder) throws Exception {
        var other = new Desk(Samples.read("credit-runway"), folder);
        Parent root = seen(() -> new PlannerWindow(other.window, 1280, 800).scene().getRoot());
        layOften(root, 800);
        List<String> broken = seen(() -> root.lookupAll("#compare .table-text").stream()
                .filter(name -> name.getLayoutBounds().getHeight() > 2 * 13).map(name -> ((Text) name).getText()).toList());
        assertFalse(broken.contains("$1,000 a month"), broken.toString());
        layOften(root, 660);
        assertEquals(List.of(true, false), List.of(seen(() -> root.lookup("#compare .scroll-bar:vertical").isVisible()),
                seen(() -> root.lookup("#compare .scroll-bar:horizontal").isVisible())));
    }

    /// Four scenarios, one of whose names takes two lines, left a strip below them empty.
    @Test
    void barsStandBelowTheScenariosOfASample() {
        desk.shell.pages().shown().set(Pages.OVERVIEW);
        layOften(scene.getRoot(), 800);
        assertTrue(seen(() -> scene.getRoot().lookupAll("#compare-card .under-table").stream().anyMatch(Node::isVisible)));
    }

    private static void layOften(Parent root, double height) {
        for (int pass = 0; pass < 4; pass++) {
            seen(() -> {
                lay(root, 1280, height);
                return root;
            });
        }
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

    /// The reasons come and go with the room for them, which is measured in letters: never while styles are applied to what is beside them.
    @Test
    void zoomingWhereTheReasonsComeAndGoBreaksNothing() {
        for (int width : Thorough.some(List.of(1_094, 1_235, 1_194, 945, 1_001, 1_280), 4)) {
            seen(() -> {
                lay(scene.getRoot(), width);
                for (int zoom : List.of(130, 90, 120, 100, 90, 130, 100)) {
                    Theme.dress(scene, zoom);
                    scene.getRoot().applyCss();   // as it does in a window that is shown
                }
                lay(scene.getRoot(), width);
                assertEquals(width >= ROOM_FOR_REASONS, scene.lookup(".why") != null, width + " pixels");
                return 0;
            });
        }
    }

    private static void lay(Parent root, double width) {
        lay(root, width, 800);
    }

    private static void lay(Parent root, double width, double height) {
        root.resize(width, height);
        Frame.prepare(root);
    }
}
