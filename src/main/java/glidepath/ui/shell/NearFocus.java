package glidepath.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.SeenFocus;

/// Keeps the focus in a part of the window where what has it goes, is made anew, or can no longer be used: the toolkit would lead on to the
/// first control of the window.
final class NearFocus {

    private final Parent part;
    private @Nullable Node owner;
    private int place;

    private NearFocus(Parent part) {
        this.part = part;
    }

    static void keep(Parent part) {
        var near = new NearFocus(part);
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(near::moved);
    }

    private void moved(@Nullable Node now) {
        Node before = owner;
        boolean inside = now != null && PaneKeys.holds(part, now);
        owner = inside ? now : null;
        if (inside) {
            place = stops().indexOf(now);
        } else if (before != null) {
            Platform.runLater(() -> back(before));   // only then what goes is gone, and what comes is there
        }
    }

    private void back(Node before) {
        if (owner == null && part.getScene() != null && isSeen(part) && !(PaneKeys.holds(part, before) && isSeen(before))) {
            nearest(before).ifPresent(SeenFocus::give);
        }
    }

    /// What is called the same, or stands in the same place, or before it.
    private Optional<Node> nearest(Node before) {
        List<Node> stops = stops();
        Optional<Node> same = stops.stream().filter(stop -> before.getId() != null && before.getId().equals(stop.getId())).findFirst();
        return same.or(() -> stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(Math.clamp(place, 0, stops.size() - 1))));
    }

    private static boolean isSeen(Node node) {
        return !node.isDisabled() && node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private List<Node> stops() {
        var found = new ArrayList<Node>();
        collect(part, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            }
        }
    }
}
