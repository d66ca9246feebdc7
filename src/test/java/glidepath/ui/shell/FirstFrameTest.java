package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.units.Money;

/// Whoever starts the program sees the first frame of the overview for as long as the next part of the window takes to be made.
@ScreenTest
class FirstFrameTest {

    @TempDir
    private Path folder;

    /// @param as what is asked of each text that is seen
    private static void texts(Node node, String path, Function<Text, Object> as, Map<String, Object> found) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Text text -> found.put(path + " " + text.getText(), as.apply(text));
            case Parent parent -> {
                int place = 0;
                for (Node child : parent.getChildrenUnmodifiable()) {
                    texts(child, path + "/" + place, as, found);
                    place++;
                }
            }
            default -> {
            }
        }
    }

    /// The page that is seen.
    private static Node shown(Parent root) {
        return ((Parent) root.lookup(".results")).getChildrenUnmodifiable().getLast();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static Map<String, Object> fonts(Parent root) {
        var found = new TreeMap<String, Object>();
        texts(shown(root), "", Text::getFont, found);
        return found;
    }

    /// As the toolkit makes a frame: styles once, then layout until nothing asks for more, three times at most.
    private static void frame(Parent root) {
        root.applyCss();
        for (int pass = 0; pass < 3; pass++) {
            root.layout();
        }
    }

    @Test
    void ofAPageHasAllItsStyles() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("grant", "Grant", Money.of("60"))));
        OnScreen.seen(() -> {
            Queue<Runnable> rest = new ArrayDeque<>();
            var desk = new Desk(plan, folder, new Pace(Runnable::run, () -> Runnable::run, Runnable::run, Runnable::run, LongWork.atOnce(),
                    rest::add));
            Parent root = new PlannerWindow(desk.window, 1280, 800).scene().getRoot();
            frame(root);
            rest.removeIf(work -> {
                work.run();
                return true;
            });
            for (Page<?> page : Pages.ALL) {
                desk.shell.pages().shown().set(page);
                frame(root);
                Map<String, Object> first = fonts(root);
                shown(root).lookupAll(".label").stream().filter(FirstFrameTest::isSeen)
                        .forEach(label -> assertNotNull(((Label) label).getSkin(), () -> page.key() + label));
                assertFalse(root.lookupAll(".under-table").stream().anyMatch(Node::isVisible));
                frame(root);
                fonts(root).forEach((text, font) -> assertEquals(font, first.getOrDefault(text, font), page.key() + text));
                assertFalse(first.isEmpty());
            }
            return true;
        });
    }
}
