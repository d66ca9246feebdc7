package glidepath.ui.kit.chart;

import javafx.geometry.BoundingBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Moving about in a chart over months, by pointer and by keys.
///
/// Wheel with Ctrl or Cmd, pinch, `+` and `-` zoom; drag and a sideways wheel move; `0` or a double click shows all months again.
/// Arrows, Home and End walk through the months.
final class MonthGestures {

    private static final double ZOOM = 1.25;

    private final TimeChart<?> chart;
    private final Choice choice;
    private final MonthWindow window = new MonthWindow();
    private int pointed = -1;
    private double dragged;

    /// @param choice takes a month that is clicked
    MonthGestures(TimeChart<?> chart, Choice choice) {
        this.chart = chart;
        this.choice = choice;
    }

    /// The months that are in view.
    MonthWindow window() {
        return window;
    }

    /// The month under the pointer, or chosen by keys; -1 where there is none.
    int pointed() {
        return pointed;
    }

    void listen() {
        chart.setOnMouseMoved(event -> point(plot().monthAt(event.getX())));
        chart.setOnMouseExited(_ -> point(-1));
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseClicked(this::click);
        chart.setOnScroll(this::wheel);
        chart.setOnZoom(event -> zoom(1 / event.getZoomFactor(), event.getX()));
        chart.setOnKeyPressed(this::key);
        chart.focusedProperty().subscribe(focused -> point(focused ? pointed : -1));
    }

    private void press(MouseEvent event) {
        dragged = event.getX();
        chart.requestFocus();
        event.consume();   // or the pane that scrolls takes the focus
    }

    private void drag(MouseEvent event) {
        if (window.isZoomed()) {
            window.pan((dragged - event.getX()) / plot().perMonth());
            dragged = event.getX();
            chart.requestLayout();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;   // the right one asks for the menu
        }
        if (event.getClickCount() == 2 && window.isZoomed()) {
            window.reset();
            chart.requestLayout();
        } else if (event.isStillSincePress() && plot().monthAt(event.getX()) >= 0) {
            choose(plot().monthAt(event.getX()));
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM, event.getX());
            event.consume();
        } else if (window.isZoomed() && event.getDeltaX() != 0) {
            window.pan(-event.getDeltaX() / plot().perMonth());
            chart.requestLayout();
            event.consume();
        }
    }

    private void zoom(double factor, double x) {
        window.zoom(factor, plot().from() + (x - plot().left()) / plot().perMonth());
        chart.requestLayout();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;   // those are the window's: Ctrl and plus enlarges all of it
        }
        int last = chart.months().size() - 1;
        switch (event.getCode()) {
            case RIGHT -> walk(Math.min(pointed + 1, last));
            case LEFT -> walk(Math.max(pointed < 0 ? last : pointed - 1, 0));
            case HOME -> walk(0);
            case END -> walk(last);
            case PLUS, EQUALS, ADD -> zoom(1 / ZOOM, plot().x(pointed < 0 ? plot().from() : pointed + 0.5));
            case MINUS, SUBTRACT -> zoom(ZOOM, plot().x(pointed < 0 ? plot().from() : pointed + 0.5));
            case DIGIT0, NUMPAD0 -> zoom(chart.months().size() + 1.0, plot().left());
            case ENTER, SPACE -> choose(pointed);
            case ESCAPE -> point(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int month) {
        window.reveal(month);
        point(month);
    }

    private void point(int month) {
        if (month != pointed) {
            pointed = month;
            chart.requestLayout();
        }
    }

    private void choose(int month) {
        if (month >= 0 && month < chart.months().size()) {
            choice.choose(chart, new BoundingBox(plot().x(month), plot().top(), plot().perMonth(), plot().height()), month);
        }
    }

    private Plot plot() {
        return chart.plot();
    }
}
