package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import glidepath.files.Samples;
import glidepath.ui.Contrast;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.levers.GroupViewModel;

/// Walks whatever pages the window has, and what it meets on each: can it be seen, told apart, and reached without a mouse?
/// That nothing is cut is walked in [WindowWalkTest], and that the palette knows every command in [WaysThroughTest].
@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final int MOST = 400;

    private Desk desk;
    private Scene scene;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = new Desk(Samples.read("support-bot"), folder);
        desk.shell.levers().groups().forEach(group -> group.open().set(true));
        scene = OnScreen.open(desk, 1000, 1000);
    }

    @AfterAll
    void light() {
        OnScreen.look("light");
    }

    private Parent page(Page<?> page) throws Exception {
        return seen(() -> {
            desk.shell.pages().shown().set(page);
            for (int pass = 0; pass < 3; pass++) {
                Frame.prepare(scene.getRoot());
            }
            return scene.getRoot();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromItsGround(String theme) throws Exception {
        OnScreen.look(theme);
        Color ground = theme.equals("dark") ? Color.web("#0d1117") : Color.WHITE;
        Set<String> found = new HashSet<>();
        for (Page<?> page : Pages.ALL) {
            Parent shown = page(page);
            found.addAll(seen(() -> Contrast.tooLittle(shown, ground)));
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void whateverTakesTheFocusSaysWhatItIsAndItsName() throws Exception {
        for (Page<?> page : Pages.ALL) {
            Parent shown = page(page);
            assertEquals(List.of(), seen(() -> focusable(shown, new ArrayList<>()).stream()
                    .filter(node -> node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT
                    || isNameless(node)).map(Object::toString).toList()), page.key());
        }
    }

    private static boolean isNameless(Node node) {
        return node instanceof Control && !(node instanceof ScrollPane) && !(node instanceof SplitPane) && blank(node.getAccessibleText())
                && !(node instanceof Labeled labeled && !blank(labeled.getText()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @Test
    void everyMenuHasALetterOfItsOwn() throws Exception {
        List<String> titles = seen(() -> ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream().map(menu -> menu.getText()).toList());
        Set<Character> letters = new HashSet<>();
        titles.forEach(title -> assertTrue(title.contains("_") && letters.add(Character.toLowerCase(title.charAt(title.indexOf('_') + 1))),
                title));
    }

    @Test
    void oneTabLeadsFromFieldToField(FxRobot robot) throws Exception {
        page(Pages.ALL.getFirst());
        seen(() -> {
            scene.lookup("#chat-tokens-input").requestFocus();
            return "";
        });
        String before = OnScreen.focused(scene);
        List<String> fields = seen(() -> focusable(scene.lookup("#levers").getParent(), new ArrayList<>()).stream()
                .filter(TextField.class::isInstance).map(Node::getId).toList());
        robot.type(KeyCode.TAB);
        assertEquals(fields.get(fields.indexOf(before) + 1), seen(() -> OnScreen.focused(scene)));
    }

    /// What an arrow opens there needs no stop of its own.
    @Test
    void aFieldWithWordsToChooseIsOneStop(FxRobot robot) throws Exception {
        page(Pages.ALL.getFirst());
        var offers = (MenuButton) scene.lookup("#activate-provider-offers");
        String field = seen(() -> {
            scene.lookup("#activate-provider").requestFocus();
            return OnScreen.focused(scene);
        });
        robot.type(KeyCode.DOWN);
        assertTrue(seen(offers::isShowing));
        robot.type(KeyCode.ESCAPE);
        assertFalse(seen(offers::isShowing));
        assertEquals(field, seen(() -> OnScreen.focused(scene)));
        robot.type(KeyCode.TAB);
        assertEquals("activate-amount", seen(() -> OnScreen.focused(scene)));
    }

    @Test
    void tabReachesEverything() throws Exception {
        List<GroupViewModel> closed = seen(() -> {   // one group of inputs is as good as all
            List<GroupViewModel> open = desk.shell.levers().groups().stream().skip(2).filter(group -> group.open().get()).toList();
            open.forEach(group -> group.open().set(false));
            return open;
        });
        for (Page<?> page : Pages.ALL) {
            Parent shown = page(page);
            Set<Object> wanted = seen(() -> focusable(shown, new ArrayList<>()).stream().map(AccessibilityTest::stop)
                    .collect(Collectors.toSet()));
            Set<Object> met = seen(() -> walked(wanted));
            wanted.removeAll(met);
            assertEquals(Set.of(), wanted, page.key());
        }
        seen(() -> {
            closed.forEach(group -> group.open().set(true));
            return "";
        });
    }

    /// Where the focus goes from stop to stop until all were met, as it does at each Tab.
    private Set<Object> walked(Set<Object> wanted) {
        Set<Object> met = new HashSet<>();
        for (int stops = 0; stops < MOST && !met.containsAll(wanted); stops++) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            met.add(stop(scene.getFocusOwner()));
        }
        return met;
    }

    @Test
    void tabLeavesAFieldOfSeveralLines(FxRobot robot) throws Exception {
        Node field = page(Pages.PLAYBOOK).lookup("#estimate-pasted");
        seen(() -> {
            field.requestFocus();
            return "";
        });
        robot.type(KeyCode.TAB);
        assertTrue(seen(() -> scene.getFocusOwner() != field && ((TextArea) field).getText().isEmpty()));
    }

    /// Of buttons of which one is chosen, Tab stops at one; arrow keys lead to the others.
    private static Object stop(Node node) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null ? button.getToggleGroup() : node;
    }

    /// Columns are gone through one after the other, each from top to bottom.
    @Test
    void theFocusGoesDownTheColumnOfInputs() throws Exception {
        Parent shown = page(Pages.ALL.getFirst());
        Map<Node, Bounds> places = new LinkedHashMap<>();
        seen(() -> {
            focusable(shown.lookup("#levers"), new ArrayList<>())
                    .forEach(node -> places.put(node, node.localToScene(node.getBoundsInLocal())));
            return 0;
        });
        double last = Double.NEGATIVE_INFINITY;   // the column may be scrolled
        for (Map.Entry<Node, Bounds> place : places.entrySet()) {
            assertTrue(place.getValue().getMaxY() > last, place.getKey() + " lies above what comes before it");
            last = place.getValue().getMinY();
        }
    }

    private static List<Node> focusable(Node node, List<Node> found) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof SplitPane)) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
            }
        }
        return found;
    }
}
