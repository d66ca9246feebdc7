package glidepath.ui.shell;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import glidepath.ui.kit.Reveal;
import glidepath.ui.kit.SeenFocus;

/// F6 and Shift+F6 lead from one part of the window to the next, back to where the focus last was in it.
final class PaneKeys {

    private final List<Node> panes;
    /// Held weakly: with an input that was made anew its whole column would stay.
    private final Map<Node, WeakReference<Node>> last = new HashMap<>();

    private PaneKeys(List<Node> panes) {
        this.panes = panes;
    }

    /// @param panes in the order in which the keys lead through them; those that are not shown are left out
    static void on(Parent window, List<Node> panes) {
        var keys = new PaneKeys(panes);
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6) {
                keys.lead(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    private void lead(int step) {
        List<Node> shown = panes.stream().filter(pane -> pane.getScene() != null && firstStop(pane).isPresent()).toList();
        if (shown.isEmpty()) {
            return;
        }
        Node focused = shown.getFirst().getScene().getFocusOwner();
        Optional<Node> here = shown.stream().filter(pane -> holds(pane, focused)).findFirst();
        here.ifPresent(pane -> last.put(pane, new WeakReference<>(focused)));
        int from = here.map(shown::indexOf).orElse(step > 0 ? -1 : 0);
        Node next = shown.get(Math.floorMod(from + step, shown.size()));
        enter(next);
    }

    /// Where the focus was last, or at the first stop.
    private void enter(Node next) {
        WeakReference<Node> remembered = last.get(next);
        Node before = remembered == null ? null : remembered.get();
        if (before != null && holds(next, before) && isStop(before)) {
            focus(before);
        } else {
            firstStop(next).ifPresent(PaneKeys::focus);
        }
    }

    private static void focus(Node stop) {
        SeenFocus.give(stop);
        Reveal.show(stop);
    }

    static boolean holds(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    /// What holds others, such as a pane that scrolls, is no stop itself.
    private static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            Optional<Node> inner = parent.getChildrenUnmodifiable().stream().flatMap(child -> firstStop(child).stream()).findFirst();
            if (inner.isPresent() && !isStop(node)) {
                return inner;
            }
        }
        return isStop(node) ? Optional.of(node) : Optional.empty();
    }
}
