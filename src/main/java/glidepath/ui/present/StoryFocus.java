package glidepath.ui.present;

import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;

import glidepath.ui.kit.SeenFocus;

/// Where the focus goes when a story's cards are made anew: along with a step that moves, and near one that goes.
final class StoryFocus {

    private final Node page;
    private String next = "";

    StoryFocus(Node page) {
        this.page = page;
    }

    /// Names the same control of another step.
    static String id(String control, int place) {
        return "story-" + control + "-" + place;
    }

    /// The next cards have the step that this button moves at another place.
    void follow(String button, int place) {
        next = id(button, place);
    }

    /// Takes note of where it is, before the cards go.
    void keep() {
        if (next.isEmpty() && page.getScene() != null) {
            next = Optional.ofNullable(page.getScene().getFocusOwner()).map(Node::getId).filter(id -> id.startsWith("story-")).orElse("");
        }
    }

    /// Gives it to the control of the same name among the new cards.
    void giveBack(int steps) {
        String wanted = next;
        next = "";
        if (!wanted.isEmpty()) {
            Platform.runLater(() -> found(wanted, steps).ifPresent(SeenFocus::give));
        }
    }

    /// Where it is gone, that of the last step; where a step can move no further, the button that moves it back.
    private Optional<Node> found(String wanted, int steps) {
        int dash = wanted.lastIndexOf('-');
        Optional<Node> there = lookup(wanted).or(() -> lookup(wanted.substring(0, dash + 1) + (steps - 1)));
        return there.filter(Node::isDisabled).flatMap(_ -> lookup(wanted.contains("-up-") ? wanted.replace("-up-", "-down-")
                : wanted.replace("-down-", "-up-"))).or(() -> there).or(() -> lookup("story-record"));
    }

    private Optional<Node> lookup(String id) {
        return Optional.ofNullable(page.lookup("#" + id));
    }
}
