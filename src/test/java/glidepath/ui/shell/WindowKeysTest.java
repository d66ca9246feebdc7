package glidepath.ui.shell;

import static glidepath.ui.OnScreen.await;
import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.palette.Command;

/// The keys of commands are those of a keyboard, and called as they are printed on it.
@ScreenTest
class WindowKeysTest {

    private Desk desk;

    private Scene open(Path folder) throws Exception {
        return open("credit-runway", 800, folder);
    }

    private Scene open(String sample, int height, Path folder) throws Exception {
        desk = new Desk(Samples.read(sample), folder);
        Scene scene = seen(() -> new PlannerWindow(desk.window, 1280, height).scene());
        seen(() -> {
            Frame.prepare(scene.getRoot());
            return scene;
        });
        return scene;
    }

    /// @return what has the focus at once
    private static String press(Scene scene, KeyCode code) throws Exception {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
        List<Runnable> found = scene.getAccelerators().entrySet().stream().filter(keys -> keys.getKey().match(event))
                .map(Map.Entry::getValue).toList();
        assertEquals(1, found.size(), "commands of " + code);
        return seen(() -> {
            found.getFirst().run();
            return scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId());
        });
    }

    /// Letters that wait behind the key are meant for it.
    @Test
    void thePaletteHasTheFocusAtOnce(@TempDir Path folder) throws Exception {
        assertEquals("palette-query", press(open(folder), KeyCode.K));
    }

    /// `own price` found models and exports whose letters happened to fit; Enter took the first of them.
    @Test
    void pricesOfOnesOwnAreFoundByTheirWords(@TempDir Path folder) throws Exception {
        Scene scene = open(folder);
        var asked = new ArrayList<String>();
        desk.shell.prices().own().askBy(form -> asked.add(form.title()));
        press(scene, KeyCode.K);
        @SuppressWarnings("unchecked")
        var found = (ListView<Command>) scene.lookup("#palette-list");
        for (String words : List.of("own price", "add a model")) {
            seen(() -> {
                ((TextField) scene.lookup("#palette-query")).setText(words);
                found.getItems().getFirst().run().run();
                return scene;
            });
        }
        assertEquals(2, asked.size(), asked.toString());
        assertEquals("Own price of global.amazon.nova-2-lite-v1:0", asked.getFirst());
        assertEquals("A model that the catalog lacks: its name and two prices are enough", asked.getLast());
    }

    /// The palette shows them with the reason.
    @Test
    void whatCannotBeDoneNowSaysWhy(@TempDir Path folder) throws Exception {
        desk = new Desk(Fixtures.CHAT, folder);
        Scene scene = seen(() -> new PlannerWindow(desk.window, 1280, 800).scene());
        seen(() -> {
            Frame.prepare(scene.getRoot());
            return scene;
        });
        press(scene, KeyCode.K);
        @SuppressWarnings("unchecked")
        var found = (ListView<Command>) scene.lookup("#palette-list");
        for (String why : List.of("Undo (nothing has changed)", "Redo (nothing was undone)",
                "Remove (the baseline stays: the others differ from it)", "Remove this workload (it is the only one)",
                "Revert to the saved file (this plan is not in a file yet)")) {
            seen(() -> {
                ((TextField) scene.lookup("#palette-query")).setText(why);
                return scene;
            });
            assertEquals(why, found.getItems().getFirst().name());
            assertFalse(found.getItems().getFirst().runs());
        }
        seen(() -> {
            desk.shell.scenarios().add();
            desk.shell.levers().items().addWorkload();
            return scene;
        });
        assertTrue(desk.shell.scenarios().removable().getValue());
        List<MenuItem> menus = ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream().map(Menu::getItems).flatMap(List::stream).toList();
        for (String id : List.of("menu-undo", "menu-scenario-remove", "menu-remove-workload")) {
            MenuItem item = menus.stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
            assertFalse(item.isDisable(), id);
            assertFalse(item.getText().contains("("), item.getText());
        }
    }

    @Thorough.Only
    @Test
    void pageKeysLeadFromOneScenarioToTheNext(@TempDir Path folder) throws Exception {
        Scene scene = open(folder);
        String first = desk.shell.scenarios().selected().get();
        String second = desk.shell.scenarios().tabs().get(1).id();
        press(scene, KeyCode.PAGE_DOWN);
        assertEquals(second, desk.shell.scenarios().selected().get());
        press(scene, KeyCode.PAGE_UP);
        assertEquals(first, desk.shell.scenarios().selected().get());
    }

    /// A new scenario is chosen before it has a tab.
    @Test
    void theFocusFollowsToTheTabOfANewScenario(@TempDir Path folder) throws Exception {
        Scene scene = open(folder);
        seen(() -> {
            scene.lookup("#scenario-" + desk.shell.scenarios().selected().get()).requestFocus();
            return scene;
        });
        press(scene, KeyCode.T);
        await("scenario-" + desk.session.plan().scenarios().getLast().id(), () -> OnScreen.focused(scene));
    }

    /// Of a long column of reasons, the first stop lies below what is seen.
    @Thorough.Only
    @Test
    void whatTheNextPaneGivesTheFocusToIsSeen(@TempDir Path folder) throws Exception {
        Scene scene = open("everything", 600, folder);
        var why = (ScrollPane) scene.lookup("#why");
        assertTrue(seen(() -> {
            for (int panes = 0; panes < 5 && !isIn(why, scene.getFocusOwner()); panes++) {
                Event.fireEvent(why, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F6, false, false, false, false));
            }
            Frame.prepare(scene.getRoot());
            Node stop = scene.getFocusOwner();
            return isIn(why, stop) && why.localToScene(why.getLayoutBounds()).contains(stop.localToScene(stop.getBoundsInLocal()));
        }), "seen");
    }

    private static boolean isIn(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    @Thorough.Only
    @Test
    void theKeypadsZeroGoesBackToTheActualSize(@TempDir Path folder) throws Exception {
        Scene scene = open(folder);
        press(scene, KeyCode.ADD);
        String larger = scene.getRoot().getStyle();
        press(scene, KeyCode.NUMPAD0);
        assertTrue(!larger.equals(scene.getRoot().getStyle()), larger);
    }

    @Test
    void theMenuMarksTheThemeThatIsChosen(@TempDir Path folder) throws Exception {
        var bar = (MenuBar) open(folder).getRoot().lookup(".menu-bar");
        Menu view = bar.getMenus().stream().filter(menu -> "menu-view".equals(menu.getId())).findFirst().orElseThrow();
        for (String theme : List.of("menu-dark", "menu-light")) {
            assertEquals(List.of(theme), seen(() -> {
                view.getItems().stream().filter(item -> theme.equals(item.getId())).findFirst().orElseThrow().fire();
                view.getOnShowing().handle(null);
                return view.getItems().stream().filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                        .map(MenuItem::getId).toList();
            }));
        }
    }

    @Test
    void aKeyThatNoKeyboardHasIsRefused() {
        assertEquals("Ctrl+Page Down", WindowActions.combination("Ctrl+Page Down").getDisplayText());
        assertThrows(IllegalArgumentException.class, () -> WindowActions.combination("Ctrl+PAGE_DOWN"));
    }
}
