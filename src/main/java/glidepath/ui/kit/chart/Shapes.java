package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shapes of one kind. They are made when first needed and from then on only changed, hidden and shown.
final class Shapes<N extends Node> {

    private final Pane pane = new Pane();
    private final List<N> nodes = new ArrayList<>();
    private final Supplier<N> make;

    Shapes(String style, Supplier<N> make) {
        this.make = () -> styled(make.get(), style);
        pane.setManaged(false);
        pane.setMouseTransparent(true);
    }

    static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    Pane pane() {
        return pane;
    }

    <T> void show(List<T> items, BiConsumer<N, T> put) {
        makeUpTo(items.size());
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < items.size());
            if (i < items.size()) {
                put.accept(nodes.get(i), items.get(i));
            }
        }
    }

    private void makeUpTo(int count) {
        while (nodes.size() < count) {
            N node = make.get();
            nodes.add(node);
            pane.getChildren().add(node);
            node.applyCss();
        }
    }
}
