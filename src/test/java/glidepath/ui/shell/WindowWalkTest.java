package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Thorough;
import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.Theme;

/// The whole window laid out at many sizes: everything has a name, and nothing that matters is cut or pushed out.
@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindowWalkTest {

    /// The looks of what must be read in full.
    private static final List<String> WATCHED = List.of("hero", "lever-label", "fold", "view-switch");

    private static final int FIRST = 1;
    private static final int LAST = Integer.MAX_VALUE;

    /// By zoom: at another one all styles are made anew.
    private final Map<Integer, Opened> windows = new HashMap<>();
    private Path folder = Path.of("");

    private record Opened(Desk desk, Scene scene) {
    }

    @BeforeAll
    void keep(@TempDir Path home) {
        folder = home;
    }

    /// One window for all sizes and pages: each is laid out anew.
    private Opened opened(int zoom) {
        return windows.computeIfAbsent(zoom, _ -> {
            var desk = new Desk(Samples.read("support-bot"), folder);
            var opened = new Opened(desk, new PlannerWindow(desk.window, 1280, 800).scene());
            Theme.dress(opened.scene(), zoom);
            return opened;
        });
    }

    /// @param zoom in percent
    private Parent window(Page<?> page, double width, double height, int zoom) {
        Opened opened = opened(zoom);
        opened.desk().shell.pages().shown().set(page);
        Parent root = opened.scene().getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < 4 && (pass < 2 || root.isNeedsLayout()); pass++) {   // until it comes to rest
            Frame.prepare(root);
        }
        return root;
    }

    /// After three frames: the rows are measured once they stand, and what is below gets what they leave.
    private Parent settled(Page<?> page, double width, double height) {
        seen(() -> window(page, width, height, 100));
        seen(() -> window(page, width, height, 100));
        return seen(() -> window(page, width, height, 100));
    }

    /// With all inputs in it: it is kept for the last tests, since the others would be four times as long.
    private Parent withInputs(Page<?> page, double width, double height, int zoom) {
        opened(zoom).desk().shell.levers().groups().forEach(group -> group.open().set(true));
        return window(page, width, height, zoom);
    }

    @Order(LAST)
    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1000, 700, 100", "960, 540, 100", "1920, 1080, 100", "1280, 800, 123", "1280, 800, 200"})
    void noFigureAndNoNameOfAnInputIsCut(double width, double height, int zoom) throws Exception {
        Thorough.unless(width == 1280 && zoom != 123);
        List<Labeled> watched = seen(() -> LaidOut.labels(withInputs(Pages.OVERVIEW, width, height, zoom))
                .filter(label -> label.getStyleClass().stream().anyMatch(WATCHED::contains)).toList());
        assertTrue(watched.size() > 30, "too few to be the window's: " + watched.size());
        assertEquals(List.of(), watched.stream().filter(LaidOut::isCut).map(Labeled::getText).toList());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "640, 800, 100", "1280, 800, 200"})
    void nothingIsCutThatHasNoTooltip(double width, double height, int zoom) throws Exception {
        Thorough.unless(width == 640);
        for (Page<?> page : Pages.ALL) {
            assertEquals(List.of(), seen(() -> cut(window(page, width, height, zoom))), page.toString());
        }
    }

    /// They stand beside all pages alike.
    @Order(LAST)
    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "640, 800, 100", "1280, 800, 200"})
    void noInputIsCutThatHasNoTooltip(double width, double height, int zoom) throws Exception {
        assertEquals(List.of(), seen(() -> cut(withInputs(Pages.OVERVIEW, width, height, zoom))));
    }

    private static List<String> cut(Parent window) {
        return LaidOut.labels(window).filter(label -> !(label instanceof TableCell<?, ?>) && !LaidOut.hasTooltip(label))
                .filter(LaidOut::isCut).map(Labeled::getText).toList();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1000, 700, 100", "640, 800, 100", "640, 480, 100", "1280, 800, 200"})
    void menusFooterAndFiguresStayInTheWindow(double width, double height, int zoom) throws Exception {
        Parent window = seen(() -> window(Pages.OVERVIEW, width, height, zoom));
        for (String id : List.of(".menu-bar", ".footer", "#first-month", "#per-task", "#show-overview")) {
            Bounds place = seen(() -> window.lookup(id).localToScene(window.lookup(id).getBoundsInLocal()));
            assertTrue(place.getMinX() >= -1 && place.getMinY() >= -1 && place.getMaxY() <= height + 1 && place.getMinX() < width, id
                    + " at " + place);
        }
    }

    @ParameterizedTest
    @CsvSource({"advice, 1280, 800, 100", "playbook, 1280, 800, 100", "advice, 640, 480, 100", "playbook, 640, 480, 100",
            "advice, 1280, 800, 200"})
    void aPageThatIsLongerThanTheWindowScrollsToItsEnd(String key, double width, double height, int zoom) throws Exception {
        Thorough.unless(key.equals("advice") && width == 1280);
        Parent window = seen(() -> window(Pages.of(key), width, height, zoom));
        var scroll = (ScrollPane) window.lookup("#results");
        var shown = (Region) window.lookup("#" + key);
        double viewport = scroll.getViewportBounds().getHeight();
        assertTrue(shown.getHeight() > viewport, "it is longer: " + shown.getHeight());
        assertTrue(shown.getHeight() >= seen(() -> shown.prefHeight(shown.getWidth())) - 1, "none of it is cut");
        assertTrue(shown.getBoundsInParent().getMaxX() <= scroll.getViewportBounds().getWidth() + 1,
                "it is no wider than the window has room for");
        double end = shown.localToScene(shown.getBoundsInLocal()).getMaxY() - scroll.getContent()
                .localToScene(scroll.getContent().getBoundsInLocal()).getMinY();
        assertTrue(((Region) scroll.getContent()).getHeight() >= end - 1, "its end can be reached");
    }

    @Test
    void aColumnThatHasNoRoomGivesWay() throws Exception {
        assertNotNull(seen(() -> window(Pages.OVERVIEW, 1280, 800, 100).lookup("#why")));
        assertNull(seen(() -> window(Pages.OVERVIEW, 1000, 700, 100).lookup("#why")));
        assertNull(seen(() -> window(Pages.OVERVIEW, 1280, 800, 200).lookup("#why")));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void theColumnsAtTheSidesKeepTheirWidthsWhilePagesComeAndGo(double width, double height) throws Exception {
        double reasons = width(seen(() -> window(Pages.OVERVIEW, width, height, 100)), "#why");
        double levers = width(seen(() -> window(Pages.BILL, width, height, 100)), "#levers");
        Parent again = seen(() -> window(Pages.OVERVIEW, width, height, 100));
        assertEquals(reasons, width(again, "#why"), 1);
        assertEquals(levers, width(again, "#levers"), 1);
    }

    @Test
    void howWideTheColumnsAtTheSidesAreDoesNotDependOnHowNarrowTheWindowWas() throws Exception {
        Parent window = seen(() -> window(Pages.OVERVIEW, 1440, 900, 100));
        double reasons = width(window, "#why");
        double levers = width(window, "#levers");
        for (double narrow : new double[] {1280, 1090, 640}) {
            seen(() -> window(Pages.OVERVIEW, narrow, 800, 100));
            Parent again = seen(() -> window(Pages.OVERVIEW, 1440, 900, 100));
            assertEquals(reasons, width(again, "#why"), 1, "after " + narrow);
            assertEquals(levers, width(again, "#levers"), 1, "after " + narrow);
        }
        assertEquals(0.22 * 1440, reasons, 4, "but for the divider");
    }

    /// In a window that opens so wide, its inputs are wider, the table's names wrap, and its rows leave less to the chart.
    @Test
    void aWindowThatOpensWideLeavesNoHalfOfTheComparisonEmpty() throws Exception {
        var others = Map.copyOf(windows);
        windows.clear();
        noHalfOfTheComparisonIsEmpty(settled(Pages.OVERVIEW, 1440, 900));
        windows.clear();
        windows.putAll(others);
    }

    private static double width(Parent window, String id) {
        return ((Region) window.lookup(id)).getWidth();
    }

    @Test
    void aTableOfFewRowsLeavesTheRestToTheChartBelow() throws Exception {
        Parent window = settled(Pages.BREAK_EVEN, 1920, 1080);
        var table = (Region) window.lookup("#break-even");
        double rows = table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast).filter(row -> !row.isEmpty())
                .mapToDouble(row -> row.getBoundsInParent().getHeight()).sum();
        double headings = ((Region) table.lookup(".column-header-background")).getHeight();
        assertTrue(rows > 50, "rows of a table: " + rows);
        assertEquals(rows + headings, table.getHeight(), 2);
    }

    @Test
    void whatIsToldOfARowOfTheBillStandsBelowTheLastRow() throws Exception {
        Parent window = settled(Pages.BILL, 1920, 1080);
        var table = (Region) window.lookup("#bill");
        double rows = table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast).filter(row -> !row.isEmpty())
                .mapToDouble(row -> row.getBoundsInParent().getHeight()).sum();
        assertEquals(rows + ((Region) table.lookup(".column-header-background")).getHeight(), table.getHeight(), 2);
        assertTrue(window.lookup(".bill-details .label").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"routes, 1920, 1080", "credits, 1920, 1080"})
    void aCardOfTextIsAsHighAsItsText(String key, double width, double height) throws Exception {
        Parent window = seen(() -> window(Pages.of(key), width, height, 100));
        var card = (Region) window.lookup(key.equals("routes") ? "#routes" : "#who-pays").getParent();
        assertEquals(seen(() -> card.prefHeight(card.getWidth())), card.getHeight(), 1);
        assertTrue(card.getHeight() < height / 2, "no half of the window is empty: " + card.getHeight());
    }

    @Test
    void inAWideWindowAllColumnsOfATableShareWhatNamesDoNotNeed() throws Exception {
        Parent window = seen(() -> window(Pages.BILL, 1920, 1080, 100));
        var table = (TableView<?>) window.lookup("#bill");
        double all = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertTrue(all <= table.getWidth() && all > table.getWidth() - 16 - table.getVisibleLeafColumns().size(), "filled: " + all);
        assertTrue(table.getVisibleLeafColumn(1).getWidth() < table.getWidth() / 3, "no column is mostly empty");
    }

    @ParameterizedTest
    @CsvSource({"playbook", "usage", "bills"})
    void noSentenceOfAWideWindowIsTooLongToRead(String key) throws Exception {
        Parent window = seen(() -> window(Pages.of(key), 1920, 1080, 100));
        assertEquals(List.of(), LaidOut.labels((Parent) window.lookup("#" + key))
                .filter(label -> label.isWrapText() && label.getWidth() > 940)
                .map(label -> label.getText() + ": " + label.getWidth()).toList());
    }

    @Test
    void atTwiceItsSizeNoFigureOfARouteIsCut() throws Exception {
        Parent routes = (Parent) seen(() -> window(Pages.ROUTES, 1280, 800, 200)).lookup("#routes");
        assertTrue(LaidOut.labels(routes).count() > 30, "all rows are there");
        assertEquals(List.of(), LaidOut.labels(routes).filter(LaidOut::isCut).map(Labeled::getText).toList());
    }

    @ParameterizedTest
    @CsvSource({"640, 800, 100", "1000, 700, 100", "1280, 800, 200"})
    void noPageIsWiderThanItsRoom(double width, double height, int zoom) throws Exception {
        Thorough.unless(zoom == 200);
        for (Page<?> page : Pages.ALL) {
            Parent window = seen(() -> window(page, width, height, zoom));
            var scroll = (ScrollPane) window.lookup("#results");
            double end = scroll.localToScene(scroll.getViewportBounds()).getMaxX();
            assertEquals(List.of(), LaidOut.labels((Parent) scroll.getContent()).filter(label -> !isInTable(label))
                    .filter(label -> label.localToScene(label.getLayoutBounds()).getMaxX() > end + 1)
                    .map(label -> label.getText() + ": " + label.localToScene(label.getLayoutBounds())).toList(), page.toString());
        }
    }

    /// Columns give way and words get narrower before.
    @ParameterizedTest
    @CsvSource({"640, 800, 100", "1280, 800, 100", "1280, 800, 200"})
    void noTableScrollsSideways(double width, double height, int zoom) throws Exception {
        Thorough.unless(zoom == 100);
        for (Page<?> page : List.of(Pages.OVERVIEW, Pages.BILL, Pages.BREAK_EVEN, Pages.PRICES)) {
            Parent window = seen(() -> window(page, width, height, zoom));
            List<TableView<?>> tables = window.lookup("#results").lookupAll(".table-view").stream().<TableView<?>>map(TableView.class::cast)
                    .filter(table -> table.getWidth() > 0 && table.getParent().isVisible()).toList();
            assertTrue(tables.stream().anyMatch(table -> table.getVisibleLeafColumns().size() >= 2), page.toString());
            for (TableView<?> table : tables) {
                double all = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
                assertTrue(all <= table.getWidth(), page + ": " + table.getId() + " " + all + " of " + table.getWidth());
            }
        }
    }

    /// What to do stands in the middle of a page that has nothing else to show.
    @ParameterizedTest
    @CsvSource({"bills, 1920, 1080", "story, 1920, 1080", "bills, 640, 480"})
    void aPageWithNothingToShowYetIsNoSmallCardInAVoid(String key, double width, double height) throws Exception {
        Parent window = seen(() -> window(Pages.of(key), width, height, 100));
        var page = (Region) window.lookup("#" + key);
        var card = (Region) page.lookup(".card");
        var results = (ScrollPane) window.lookup("#results");
        assertTrue(card.getHeight() >= card.prefHeight(card.getWidth()) - 1, "nothing of it is cut");
        assertTrue(card.localToScene(card.getLayoutBounds()).getMaxY() > results.localToScene(results.getLayoutBounds()).getMaxY() - 20,
                "it ends with the window: " + card.localToScene(card.getLayoutBounds()));
    }

    /// Which may scroll sideways.
    private static boolean isInTable(Node node) {
        return node instanceof TableView<?> || node.getStyleClass().contains("text-table") || node.getParent() != null
                && isInTable(node.getParent());
    }

    /// Before a narrow window, which leaves the column of inputs narrower and this one with room for more columns.
    @Order(FIRST)
    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void scenariosStandSideBySideWithoutScrolling(double width, double height) throws Exception {
        Parent window = settled(Pages.OVERVIEW, width, height);
        var table = (TableView<?>) window.lookup("#compare");
        double all = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertTrue(all <= table.getWidth() - table.getInsets().getLeft() - table.getInsets().getRight(), all + " of " + table.getWidth());
        assertTrue(table.getVisibleLeafColumns().size() >= 5, "name, net cash, difference, cost of a task and end of credits");
        noHalfOfTheComparisonIsEmpty(window);
        assertEquals(window.lookupAll(".under-table").stream().anyMatch(Node::isVisible),
                opened(100).desk().shell.pages().model(Pages.OVERVIEW).charts().visible().get(), "only charts that are seen are worked out");
    }

    private static void noHalfOfTheComparisonIsEmpty(Parent window) {
        var table = (Region) window.lookup("#compare");
        var card = (Region) window.lookup("#compare-card");
        double filled = Stream.concat(Stream.of(table), card.lookupAll(".under-table").stream().filter(Node::isVisible))
                .mapToDouble(part -> card.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMaxY()).max().orElseThrow();
        assertTrue(filled > card.getHeight() * 0.66, "a third of the card is empty: " + filled + " of " + card.getHeight());
    }

    @Test
    void aNoticeIsAsWideAsTheCardsBelowIt() throws Exception {
        var advice = (VBox) seen(() -> window(Pages.ADVICE, 1280, 800, 100)).lookup("#advice");
        List<Double> widths = advice.getChildren().stream().filter(Node::isVisible).map(part -> ((Region) part).getWidth()).toList();
        assertTrue(widths.size() > 1, "a notice and the cards");
        assertEquals(1, widths.stream().distinct().count(), widths.toString());
    }

    @Test
    void allPagesAreNamedInOneRowInAWindowOfUsualSize() throws Exception {
        Parent window = seen(() -> window(Pages.OVERVIEW, 1280, 800, 100));
        assertEquals(1, window.lookup("#pages").lookupAll(".page-switch").stream().mapToDouble(Node::getLayoutY).distinct().count());
    }
}
