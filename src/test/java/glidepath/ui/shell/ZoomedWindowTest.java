package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Thorough;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.ui.Desk;
import glidepath.ui.ScreenTest;
import glidepath.ui.Shown;
import glidepath.ui.kit.Theme;

/// A window of twice the size whose letters are twice as large shows the same.
@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoomedWindowTest {

    private static final List<String> KINDS = List.of("time-chart", "row-chart", "odds-card", "samples-table", "small-curve-plot",
            "range-track", "range-handle", "command-sheet");

    private Desk desk;
    private Scene scene;

    @BeforeAll
    void open(@TempDir Path folder) {
        Plan plan = Shown.chat(Shown.grant("pilot", "60", "")).withRange(Plan.BASELINE, Levers.CALLS.at("chat"),
                Range.of(new BigDecimal("10000"), new BigDecimal("30000"), new BigDecimal("90000")));
        desk = new Desk(plan, folder);
        scene = seen(() -> new PlannerWindow(desk.window, 1280, 800).scene());
    }

    /// What was as many pixels whatever the zoom stayed half as large: cards broke their figures, curves lay flat under their labels, bars
    /// hung out of their card.
    @ParameterizedTest
    @ValueSource(strings = {"overview", "break-even", "odds"})
    void chartsAndCardsGrowWithTheLetters(String page) {
        Thorough.unless(page.equals("overview"));
        desk.shell.pages().shown().set(Pages.of(page));
        Map<String, List<Integer>> once = sizes(100);
        Map<String, List<Integer>> twice = sizes(200);
        assertTrue(once.size() > 2, once.toString());
        once.forEach((node, size) -> {
            List<Integer> larger = Objects.requireNonNull(twice.get(node), node + " of " + twice);
            assertTrue(larger.get(0) > 1.8 * size.get(0) && larger.get(1) > 1.8 * size.get(1), node + ": " + size + " and " + larger);
        });
    }

    /// They stood one above the other beside nothing; a single bar stood in a card for eight.
    @Test
    void cardsOfOddsShareTheWidthAndAreAsHighAsTheirBars() {
        desk.shell.pages().shown().set(Pages.ODDS);
        sizes(200, 1280, 800);
        double bars = seen(() -> ((Region) scene.getRoot().lookup("#odds-tornado")).getHeight());
        assertTrue(bars < 10 * 26, "one bar's card: " + bars);
        List<Bounds> cards = seen(() -> scene.getRoot().lookupAll(".odds-card").stream().map(Node::getBoundsInParent).toList());
        assertEquals(cards.get(0).getMinY(), cards.get(1).getMinY(), "two side by side");
        assertEquals(seen(() -> ((Region) scene.getRoot().lookup("#odds-figures")).getWidth()), cards.get(1).getMaxX(), 1);
        assertTrue(cards.get(2).getMinY() > cards.get(0).getMaxY(), "the next stands below");
    }

    /// The end of its name was cut within a letter.
    @Test
    void aTabEndsWhereItsPlaceDoes() {
        desk.shell.scenarios().rename(Plan.BASELINE, "Bedrock on demand in all regions");
        sizes(200, 1280, 800);
        var tab = seen(() -> (Region) scene.getRoot().lookup("#scenario-baseline"));
        assertTrue(tab.getWidth() <= seen(() -> ((Region) scene.getRoot().lookup(".scenario-tabs")).getWidth()), "width: " + tab.getWidth());
        desk.shell.history().undo();
    }

    /// By a note of eleven words beside it.
    @Test
    void noTitleIsBrokenLetterByLetter() {
        desk.shell.pages().shown().set(Pages.ODDS);
        sizes(200, 1920, 1080);
        Labeled title = seen(() -> (Labeled) scene.getRoot().lookup("#odds-tornado .card-title"));
        assertTrue(title.getHeight() < 2 * 26 * 1.5, title + " takes " + title.getHeight() + " pixels");
    }

    /// Letters twice as large in a window half as wide: the inputs alone are nearly as wide as it. What was cut at both sides is reached by
    /// the bar below, and by the focus.
    @Test
    void whatFindsNoRoomBesideTheInputsIsReachedSideways() {
        desk.shell.pages().shown().set(Pages.OVERVIEW);
        sizes(100, 640, 800);
        Parent root = scene.getRoot();
        assertFalse(seen(() -> root.lookup("#sideways").isVisible()));
        sizes(200, 640, 800);
        assertTrue(seen(() -> root.lookup("#sideways").isVisible()));
        assertEquals(List.of(), seen(() -> LaidOut.labels(root).filter(label -> label.getParent().getStyleClass().contains("figure-card"))
                .filter(LaidOut::isCut).map(Labeled::getText).toList()));
        Node last = seen(() -> root.lookup("#show-story"));
        assertTrue(seen(() -> root.lookup("#chat-demand-calls").localToScene(0, 0).getX()) >= 0, "the inputs are seen first");
        seen(() -> {
            last.requestFocus();
            root.layout();
            return 0;
        });
        Bounds seen = seen(() -> last.localToScene(last.getLayoutBounds()));
        assertTrue(seen.getMinX() >= 0 && seen.getMaxX() <= 640, seen.toString());
    }

    /// Figures with their notes and three rows of page names took all of it but 120 pixels.
    @Test
    void aLowWindowShowsAPageBelowItsFigures() {
        desk.shell.pages().shown().set(Pages.BREAK_EVEN);
        sizes(200, 1280, 780);
        Parent root = scene.getRoot();
        double page = seen(() -> root.lookup("#results").localToScene(root.lookup("#results").getLayoutBounds()).getMaxY()
                - root.lookup("#pages").localToScene(root.lookup("#pages").getLayoutBounds()).getMaxY());
        assertTrue(page > 240, "there are " + page + " pixels");
        assertFalse(seen(() -> root.lookup("#run-out-note").isVisible()));
        sizes(100, 1280, 780);
        assertTrue(seen(() -> root.lookup("#run-out-note").isVisible()));
    }

    private Map<String, List<Integer>> sizes(int zoom) {
        return sizes(zoom, 1280 * zoom / 100, 800 * zoom / 100);
    }

    private Map<String, List<Integer>> sizes(int zoom, int width, int height) {
        return seen(() -> {
            Parent root = scene.getRoot();
            Theme.dress(scene, zoom);
            for (int pass = 0; pass < 4; pass++) {
                root.resize(width, height);
                root.applyCss();
                root.layout();
            }
            Map<String, List<Integer>> sizes = new TreeMap<>();
            for (String kind : KINDS) {
                List<Node> all = root.lookupAll("." + kind).stream().filter(ZoomedWindowTest::isShown).toList();
                for (int place = 0; place < all.size(); place++) {
                    Region each = (Region) all.get(place);
                    sizes.put(kind + " " + place, List.of((int) each.getWidth(), (int) each.getHeight()));
                }
            }
            return sizes;
        });
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
