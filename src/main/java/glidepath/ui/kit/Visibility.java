package glidepath.ui.kit;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Nodes that take room only while they are visible.
public final class Visibility {

    private static final String EMPTY_PAGE = "empty-page";

    private Visibility() {
    }

    /// Lets a thing take no room while it is invisible. To bind the one to the other would lay out its parents whenever that on which its
    /// visibility depends is heard of, such as a text that is never empty.
    public static void gapless(Node node) {
        node.visibleProperty().subscribe(node::setManaged);
    }

    /// Holds things at the end of a pane, each only while it is visible. For what there is much of: the toolkit walks through all that a
    /// window holds for every frame, seen or not.
    public static void hold(Pane pane, List<? extends Node> parts) {
        List<Node> held = pane.getChildren();
        parts.forEach(part -> part.visibleProperty().subscribe(visible -> {
            if (visible) {
                held.add(parts.stream().dropWhile(each -> each != part).mapToInt(held::indexOf).filter(place -> place >= 0).findFirst()
                        .orElse(held.size()), part);
            } else {
                held.remove(part);
            }
        }));
    }

    /// Lets the only card of a page that has nothing to show yet fill the page, with what to do about it in its middle.
    ///
    /// @param page of cards
    /// @param card that stays when there is something to show
    public static void fillWhileEmpty(VBox page, Region card, boolean empty) {
        page.getStyleClass().remove(EMPTY_PAGE);
        if (empty) {
            page.getStyleClass().add(EMPTY_PAGE);
        }
        VBox.setVgrow(card, empty ? Priority.ALWAYS : Priority.NEVER);
    }

    /// Lets a pane take no room, nor a gap beside it, while there is nothing in it.
    public static <P extends Pane> P gaplessWhileEmpty(P pane) {
        pane.getChildren().subscribe(() -> pane.setManaged(!pane.getChildren().isEmpty()));
        pane.setManaged(!pane.getChildren().isEmpty());
        return pane;
    }
}
