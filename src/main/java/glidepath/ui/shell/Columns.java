package glidepath.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import glidepath.ui.levers.LeversView;
import glidepath.ui.why.WhyView;

/// Inputs, results and reasons side by side. The outer two are as wide as the window's width and the dragged dividers say. JavaFX's own
/// split pane would keep the widths that a narrower window left.
final class Columns extends SplitPane {

    /// The share of the window that the column of levers takes, where that is not too narrow.
    private static final double LEVERS = 0.235;
    /// However wide the window, the column of levers is no wider than by this over what it needs, unless it is dragged.
    private static final double WIDER = 1.09;
    /// The share of the reasons: four figures stand side by side in a window of 1,280 pixels, its borders included.
    private static final double REASONS = 0.22;

    private final LeversView levers;
    private final WhyView why;
    /// How wide they were dragged, as multiples of what they need; 0 until then.
    private double draggedLevers;
    private double draggedReasons;
    private boolean dragging;
    private Widths last = new Widths(0, 0, 0);

    private record Widths(double all, double levers, double reasons) {
    }

    Columns(LeversView levers, Node results, WhyView why) {
        super(levers, results, why);
        this.levers = levers;
        this.why = why;
        getStyleClass().add("columns");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragging = isDivider(event));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keepDragged());
    }

    /// The last column gives way where there is no room for it. When it comes back, it has its styles at once: a frame may be under way.
    void showReasons(boolean shown) {
        if (!shown) {
            getItems().remove(why);
        } else if (!hasReasons()) {
            getItems().add(why);
            why.getParent().applyCss();
            lookupAll(".split-pane-divider").forEach(Node::applyCss);
        }
    }

    private boolean hasReasons() {
        return getItems().contains(why);
    }

    private static boolean isDivider(MouseEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider");
    }

    /// Of the two, that which is not as wide as it was before.
    private void keepDragged() {
        if (dragging) {
            dragging = false;
            double[] places = getDividerPositions();
            draggedLevers = dragged(draggedLevers, places[0] * getWidth(), last.levers, levers);
            if (hasReasons()) {
                draggedReasons = dragged(draggedReasons, (1 - places[1]) * getWidth(), last.reasons, why);
            }
        }
    }

    private static double dragged(double before, double now, double last, Region column) {
        return Math.abs(now - last) > 2 ? now / least(column) : before;
    }

    private static double least(Region column) {
        return column.minWidth(-1);
    }

    /// After the toolkit's own, which shares out what the window gained or lost; once for each width, since that asks for a further layout.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var wanted = new Widths(getWidth(), levers(), hasReasons() ? reasons() : 0);
        if (!dragging && getWidth() > 0 && !wanted.equals(last)) {
            last = wanted;
            share(wanted);
            share(wanted);   // a column that has just come is shared out by what it would like first
        }
    }

    private void share(Widths wanted) {
        setDividerPosition(0, wanted.levers / getWidth());
        if (wanted.reasons > 0) {
            setDividerPosition(1, 1 - wanted.reasons / getWidth());
        }
        super.layoutChildren();
    }

    private double levers() {
        double least = least(levers);
        return draggedLevers > 0 ? draggedLevers * least : Math.clamp(LEVERS * getWidth(), least, least * WIDER);
    }

    private double reasons() {
        return draggedReasons > 0 ? draggedReasons * least(why) : Math.max(REASONS * getWidth(), least(why));
    }
}
