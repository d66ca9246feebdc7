package glidepath.ui.levers;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

import glidepath.texts.Messages;
import glidepath.ui.kit.Field;

/// The curve of a range, and two handles at its ends to drag, just over the slider whose way they share.
final class RangeTrack extends Pane {

    /// Of its height.
    private static final double HANDLE_WIDTH = 0.35;
    private static final double HANDLE_HEIGHT = 0.7;
    private static final double BELOW = 0.2;

    private final InputViewModel<?> model;
    private final Slider slider;
    private final Polygon curve = new Polygon();
    private final Region low;
    private final Region high;

    RangeTrack(InputViewModel<?> model, Messages messages, Slider slider) {
        this.model = model;
        this.slider = slider;
        setId(model.id() + "-range-track");
        getStyleClass().add("range-track");
        curve.getStyleClass().add("range-curve");
        curve.setMouseTransparent(true);
        low = handle("low", messages.text("ui.levers.range.low", model.label()), model.range().ends().low(), true);
        high = handle("high", messages.text("ui.levers.range.high", model.label()), model.range().ends().high(), false);
        getChildren().addAll(curve, low, high);
        followEnds();
    }

    private void followEnds() {
        model.range().ends().curve().subscribe(this::requestLayout);
        model.range().ends().low().subscribe(this::requestLayout);
        model.range().ends().high().subscribe(this::requestLayout);
    }

    private Region handle(String end, String name, Field<Number> place, boolean lower) {
        var handle = new Region();
        handle.setId(model.id() + "-range-" + end);
        handle.getStyleClass().add("range-handle");
        handle.setAccessibleRole(AccessibleRole.THUMB);
        handle.setAccessibleText(name);
        handle.setFocusTraversable(true);
        handle.setCursor(Cursor.H_RESIZE);
        handle.setOnMousePressed(event -> {
            handle.requestFocus();
            event.consume();
        });
        handle.setOnMouseDragged(event -> {
            place.set(Math.clamp((sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - from()) / way(), 0, 1));
            event.consume();
        });
        handle.setOnMouseReleased(_ -> model.range().ends().endGesture());
        handle.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, lower));
        return handle;
    }

    private void key(KeyEvent event, boolean lower) {
        SliderKeys.pressed(event, (strides, stride) -> model.range().ends().step(lower, strides, stride));
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.range().remove();
            event.consume();
        }
    }

    /// Where the middle of the thumb stands at the left end.
    private double from() {
        Node thumb = slider.lookup(".thumb");
        Bounds bounds = thumb == null ? null : thumb.getLayoutBounds();
        return bounds == null ? 0 : bounds.getWidth() / 2;
    }

    private double way() {
        return Math.max(1, getWidth() - 2 * from());
    }

    @Override
    protected void layoutChildren() {
        List<Double> heights = model.range().ends().curve().get();
        double step = way() / Math.max(1, heights.size());
        curve.getPoints().clear();
        for (int part = 0; part < heights.size(); part++) {
            draw(heights, part, step);
        }
        place(low, model.range().ends().low());
        place(high, model.range().ends().high());
    }

    /// A step of the curve, which falls to the ground where its neighbour is none.
    private void draw(List<Double> heights, int part, double step) {
        boolean starts = heights.get(part) > 0 && (part == 0 || heights.get(part - 1) == 0);
        boolean ends = heights.get(part) > 0 && (part == heights.size() - 1 || heights.get(part + 1) == 0);
        point(starts, part * step, 0);
        point(heights.get(part) > 0, (part + 0.5) * step, heights.get(part));
        point(ends, (part + 1) * step, 0);
    }

    private void point(boolean wanted, double along, double height) {
        if (wanted) {
            curve.getPoints().addAll(from() + along, getHeight() - height * (getHeight() - 2));
        }
    }

    private void place(Region handle, Field<Number> place) {
        double at = place.get() == null ? 0 : place.get().doubleValue();
        double width = Math.round(HANDLE_WIDTH * getHeight());
        double height = Math.round(HANDLE_HEIGHT * getHeight());
        handle.resizeRelocate(from() + at * way() - width / 2, Math.round(getHeight() * (1 + BELOW)) - height, width, height);
    }
}
