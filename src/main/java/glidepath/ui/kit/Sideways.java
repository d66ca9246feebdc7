package glidepath.ui.kit;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Content that is never narrower than it can be read: in a window that is, it moves sideways, by a bar below it, and along with the focus.
public final class Sideways extends Region {

    private static final double STEP = 40;
    private static final double MARGIN = 12;

    private final Region content;
    private final ObservableDoubleValue least;
    private final ScrollBar bar = new ScrollBar();

    /// @param least in pixels; it grows with the letters
    public Sideways(Region content, ObservableDoubleValue least) {
        this.content = content;
        this.least = least;
        bar();
        getChildren().setAll(content, bar);
        setMinSize(0, 0);
        least.subscribe(this::requestLayout);
        bar.valueProperty().subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::roll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    private void bar() {
        bar.setId("sideways");
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setUnitIncrement(STEP);
        bar.setVisible(false);
    }

    private void roll(ScrollEvent event) {
        if (bar.isVisible() && event.getDeltaX() != 0) {
            move(bar.getValue() - event.getDeltaX());
            event.consume();
        }
    }

    private void move(double to) {
        bar.setValue(Math.clamp(to, 0, bar.getMax()));
    }

    /// Moves so far that something of the content is seen.
    void reveal(@Nullable Node focused) {
        if (focused != null && bar.isVisible() && isInside(focused)) {
            Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
            double right = place.getMaxX() + MARGIN - getWidth();
            move(Math.min(Math.max(bar.getValue(), right), Math.max(0, place.getMinX() - MARGIN)));
        }
    }

    private boolean isInside(Node node) {
        return node == content || node.getParent() != null && isInside(node.getParent());
    }

    @Override
    protected void layoutChildren() {
        double over = Math.ceil(least.get() - getWidth());
        boolean comes = over > 0 && !bar.isVisible();
        bar.setVisible(over > 0);
        double below = over > 0 ? bar.prefHeight(-1) : 0;
        if (over > 0) {
            bar.setMax(over);
            bar.setVisibleAmount(over * getWidth() / least.get());
            bar.setBlockIncrement(getWidth() - STEP);
            bar.resizeRelocate(0, getHeight() - below, getWidth(), below);
        }
        if (comes) {
            reveal(getScene().getFocusOwner());
        }
        double left = over > 0 ? Math.round(Math.clamp(bar.getValue(), 0, over)) : 0;
        content.resizeRelocate(-left, 0, Math.max(getWidth(), getWidth() + over), getHeight() - below);
    }
}
