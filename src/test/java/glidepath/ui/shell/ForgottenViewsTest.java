package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.levers.InputView;
import glidepath.ui.present.Presentation;
import glidepath.ui.present.PresenterView;
import glidepath.ui.present.StageView;
import glidepath.units.Message;

/// What is shown no more is held by nobody: an hour of work would else fill the memory.
@ScreenTest
class ForgottenViewsTest {

    private static final int PATIENCE = 50;
    private static final KeyEvent NEXT_PANE = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F6, false, false, false, false);
    private static final KeyEvent NOTES = new KeyEvent(KeyEvent.KEY_PRESSED, "n", "n", KeyCode.N, false, false, false, false);

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ForgottenViewsTest::all) : Stream.empty());
    }

    private static List<WeakReference<Node>> shown(Supplier<Stream<Scene>> scenes, Class<?> type) {
        Callable<List<WeakReference<Node>>> look = () -> scenes.get().flatMap(scene -> all(scene.getRoot())).filter(type::isInstance)
                .map(node -> new WeakReference<>(node)).toList();
        return seen(look);
    }

    private static void assertForgotten(List<WeakReference<Node>> views, String what) {
        assertTrue(!views.isEmpty(), "there were " + what);
        long held = held(views);
        for (int turn = 0; turn < PATIENCE && held > 0; turn++) {
            seen(Frame::pulse);   // the toolkit lets go of what it holds with a frame
            System.gc();   // takes a second
            held = held(views);
        }
        assertTrue(held == 0, held + " of " + views.size() + " " + what + " are still held");
    }

    private static long held(List<WeakReference<Node>> views) {
        return views.stream().filter(view -> view.get() != null).count();
    }

    @Test
    void theInputsOfItemsThatAreGone(@TempDir Path home) throws Exception {
        var desk = new Desk(Samples.read("everything"), home);
        Scene scene = OnScreen.open(desk, 1280, 800);
        List<WeakReference<Node>> inputs = shown(() -> Stream.of(scene), InputView.class);
        Node workloads = seen(() -> scene.lookup("#workload"));
        seen(() -> {   // leads back to an input later, if that is still there
            inputs.stream().map(WeakReference::get).filter(Objects::nonNull).flatMap(ForgottenViewsTest::all)
                    .filter(TextField.class::isInstance).findFirst().orElseThrow().requestFocus();
            Event.fireEvent(scene.getFocusOwner(), NEXT_PANE);
            return 0;
        });
        for (String sample : List.of("credit-runway", "support-bot")) {
            seen(() -> {
                desk.session.edit(Message.of("gesture.prices.own", "x"), _ -> Samples.read(sample));
                desk.session.endGesture();
                return 0;
            });
        }
        assertForgotten(inputs, "inputs");
        assertSame(workloads, seen(() -> scene.lookup("#workload")), "made anew, each would listen for the chosen workload for ever");
    }

    @Test
    void aWindowThatIsClosed(@TempDir Path home) {
        Scene closed = OnScreen.open(new Desk(Fixtures.CHAT, home), 1280, 800);
        List<WeakReference<Node>> windows = List.of(new WeakReference<>(closed.getRoot()));
        closed = OnScreen.open(new Desk(Fixtures.CHAT, home), 1280, 800);
        assertForgotten(windows, "windows");
        assertTrue(closed.getWindow().isShowing());
    }

    @Test
    void aStageThatIsLeft(@TempDir Path home) throws Exception {
        var desk = new Desk(Samples.read("what-credits-buy"), home);
        Scene scene = OnScreen.open(desk, 1280, 800);
        Presentation presentation = seen(() -> new Presentation(desk.session, Desk.WORDS, LocalDate.of(2027, 1, 1)));
        seen(() -> {
            presentation.begin(scene.getWindow(), false, 0);
            Window.getWindows().stream().map(Window::getScene).filter(each -> each.getRoot() instanceof StageView).toList()
                    .forEach(stage -> Event.fireEvent(stage, NOTES));
            return 0;
        });
        List<WeakReference<Node>> stages = shown(() -> Window.getWindows().stream().map(Window::getScene), StageView.class);
        List<WeakReference<Node>> notes = shown(() -> Window.getWindows().stream().map(Window::getScene), PresenterView.class);
        seen(() -> {
            presentation.end();
            presentation.begin(scene.getWindow(), true, 0);
            return 0;
        });
        assertForgotten(stages, "stages");
        assertForgotten(notes, "notes of presenters");
        seen(() -> {
            presentation.end();
            return 0;
        });
    }
}
