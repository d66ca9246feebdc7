package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.files.Samples;
import glidepath.ui.Desk;

/// The whole window laid out at many sizes: everything has a name, and nothing that matters is cut or pushed out.
@ExtendWith(ApplicationExtension.class)
class WindowWalkTest {

    /// The looks of what must be read in full.
    private static final List<String> WATCHED = List.of("hero", "lever-label", "fold", "view-switch");

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        List.of("Regular", "Medium", "Bold").forEach(weight -> Font.loadFont(
                WindowWalkTest.class.getResourceAsStream("/glidepath/assets/fonts/roboto/Roboto-" + weight + ".ttf"), 13));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// @param font in pixels; 13 is 100 %
    private Parent window(ShellViewModel.Page page, double width, double height, double font) {
        var desk = new Desk(Samples.read("support-bot"), folder);
        desk.shell.page().set(page);
        desk.shell.levers().groups().forEach(group -> group.open().set(true));
        var menus = new Menus(desk.shell, Desk.WORDS, new Menus.Window(_ -> { }, _ -> { }, List::of, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }));
        var view = new ShellView(desk.shell, Desk.WORDS, new SimpleBooleanProperty(), menus);
        var scene = new Scene(view, width, height);
        scene.getStylesheets().setAll(WindowWalkTest.class.getResource("/glidepath/assets/looks/glidepath.css").toExternalForm());
        view.setStyle("-fx-font-size: " + font + "px;");
        for (int pass = 0; pass < 4; pass++) {   // until it comes to rest
            view.applyCss();
            view.resize(width, height);
            view.layout();
        }
        return view;
    }

    private static List<Control> controls(Node node, List<Control> found) {
        if (node.isVisible()) {
            if (node instanceof Control control) {
                found.add(control);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
            }
        }
        return found;
    }

    @Test
    void whateverTakesTheFocusSaysItsName() throws Exception {
        for (ShellViewModel.Page page : ShellViewModel.Page.values()) {
            assertEquals(List.of(), seen(() -> controls(window(page, 1280, 800, 13), new ArrayList<>()).stream()
                    .filter(control -> control.isFocusTraversable() && !(control instanceof ScrollPane) && !(control instanceof SplitPane))
                    .filter(control -> blank(control.getAccessibleText()) && !(control instanceof Labeled labeled && !blank(labeled.getText())))
                    .map(Object::toString).toList()), page.toString());
        }
    }

    /// Computes something on the toolkit's thread.
    private static <T> T seen(Callable<T> look) throws Exception {
        return WaitForAsyncUtils.asyncFx(look).get();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 13", "1000, 700, 13", "1920, 1080, 13", "1280, 800, 16", "1280, 800, 26"})
    void noFigureAndNoNameOfAnInputIsCut(double width, double height, double font) throws Exception {
        List<Labeled> watched = seen(() -> labels(window(ShellViewModel.Page.OVERVIEW, width, height, font))
                .filter(label -> label.getStyleClass().stream().anyMatch(WATCHED::contains)).toList());
        assertTrue(watched.size() > 30, "too few to be the window's: " + watched.size());
        assertEquals(List.of(), watched.stream().filter(WindowWalkTest::isCut).map(Labeled::getText).toList());
    }

    @Test
    void atItsUsualSizeNothingIsCutThatHasNoTooltip() throws Exception {
        for (ShellViewModel.Page page : ShellViewModel.Page.values()) {
            assertEquals(List.of(), seen(() -> labels(window(page, 1280, 800, 13))
                    .filter(label -> !(label instanceof TableCell<?, ?>) && !hasTooltip(label))
                    .filter(WindowWalkTest::isCut).map(Labeled::getText).toList()), page.toString());
        }
    }

    /// Its own, or that of the control which it is part of.
    private static boolean hasTooltip(Labeled label) {
        return label.getTooltip() != null || label.getParent() instanceof Control control && control.getTooltip() != null;
    }

    private static Stream<Labeled> labels(Parent window) {
        return controls(window, new ArrayList<>()).stream().filter(Labeled.class::isInstance).map(Labeled.class::cast);
    }

    /// Whether a label draws less than its text.
    private static boolean isCut(Labeled label) {
        String whole = label.isMnemonicParsing() ? label.getText().replace("_", "") : label.getText();
        return !blank(whole) && label.getChildrenUnmodifiable().stream().filter(child -> child instanceof Text && child.getStyleClass().contains("text")).map(Text.class::cast)
                .anyMatch(drawn -> !blank(drawn.getText()) && !drawn.getText().replace("\n", " ").strip().equals(whole.replace("\n", " ").strip()));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 13", "1000, 700, 13", "640, 800, 13", "640, 480, 13", "1280, 800, 26"})
    void menusFooterAndFiguresStayInTheWindow(double width, double height, double font) throws Exception {
        for (String id : List.of(".menu-bar", ".footer", "#first-month", "#per-task", "#show-overview")) {
            Bounds place = seen(() -> {
                Node node = window(ShellViewModel.Page.OVERVIEW, width, height, font).lookup(id);
                return node.localToScene(node.getBoundsInLocal());
            });
            assertTrue(place.getMinX() >= -1 && place.getMinY() >= -1 && place.getMaxY() <= height + 1 && place.getMinX() < width, id + " at " + place);
        }
    }

    @ParameterizedTest
    @CsvSource({"ADVICE, 1280, 800, 13", "PLAYBOOK, 1280, 800, 13", "ADVICE, 640, 480, 13", "PLAYBOOK, 640, 480, 13", "ADVICE, 1280, 800, 26"})
    void aPageThatIsLongerThanTheWindowScrollsToItsEnd(ShellViewModel.Page page, double width, double height, double font) throws Exception {
        Parent window = seen(() -> window(page, width, height, font));
        var scroll = (ScrollPane) window.lookup("#results");
        var shown = (Region) window.lookup("#" + page.name().toLowerCase(Locale.ROOT));
        double viewport = scroll.getViewportBounds().getHeight();
        assertTrue(shown.getHeight() > viewport, "it is longer: " + shown.getHeight());
        assertTrue(shown.getHeight() >= seen(() -> shown.prefHeight(shown.getWidth())) - 1, "none of it is cut");
        assertTrue(shown.getBoundsInParent().getMaxX() <= scroll.getViewportBounds().getWidth() + 1, "it is no wider than the window has room for");
        double end = shown.localToScene(shown.getBoundsInLocal()).getMaxY() - scroll.getContent().localToScene(scroll.getContent().getBoundsInLocal()).getMinY();
        assertTrue(((Region) scroll.getContent()).getHeight() >= end - 1, "its end can be reached");
    }

    @Test
    void aColumnThatHasNoRoomGivesWay() throws Exception {
        assertNotNull(seen(() -> window(ShellViewModel.Page.OVERVIEW, 1280, 800, 13).lookup("#why")));
        assertNull(seen(() -> window(ShellViewModel.Page.OVERVIEW, 1000, 700, 13).lookup("#why")));
        assertNull(seen(() -> window(ShellViewModel.Page.OVERVIEW, 1280, 800, 26).lookup("#why")));
    }
}
