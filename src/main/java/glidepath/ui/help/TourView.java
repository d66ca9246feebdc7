package glidepath.ui.help;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.Reveal;
import glidepath.ui.kit.SeenFocus;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// A frame around what a stop is about, and a card beside it. Enter leads on, Escape ends.
public final class TourView extends Pane {

    private static final double GAP = 12;

    private final TourViewModel model;
    private final Messages messages;
    private final Region frame = new Region();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button next = new Button();
    private final Button end = new Button();
    private final VBox card;
    private @Nullable Node before;

    public TourView(TourViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("tour");
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        title.getStyleClass().add(StyleClasses.CARD_TITLE);
        Wrapping.of(text);
        count.getStyleClass().add(StyleClasses.MUTED);
        next.setId("tour-next");
        next.getStyleClass().add(Styles.ACCENT);
        next.setDefaultButton(false);
        next.setOnAction(_ -> model.next());
        end.setText(messages.text("ui.tour.end"));
        end.setId("tour-end");
        end.getStyleClass().add(Styles.FLAT);
        end.setOnAction(_ -> model.end());
        var row = new HBox(10, next, end, Blocks.space(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(8, title, text, row);
        card.getStyleClass().addAll(StyleClasses.CARD, "tour-card");
        getChildren().setAll(frame, card);
        setPickOnBounds(false);
        visibleProperty().bind(model.at().greaterThanOrEqualTo(0));
        Visibility.gapless(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.at().subscribe(at -> show(at.intValue()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.end();
            case ENTER, RIGHT, PAGE_DOWN -> model.next();
            case LEFT, PAGE_UP -> model.back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(int at) {
        if (at < 0) {
            if (before != null) {
                SeenFocus.give(before);
                before = null;
            }
            return;
        }
        before = before == null ? getScene().getFocusOwner() : before;
        TourViewModel.Stop stop = model.stops().get(at);
        title.setText(stop.title());
        text.setText(stop.text());
        count.setText(messages.text("ui.stage.place", at + 1, model.stops().size()));
        boolean more = at < model.stops().size() - 1;
        next.setText(messages.text(more ? "ui.tour.next" : "ui.tour.done"));
        end.setVisible(more);   // the last stop has one way out
        Node target = getScene().lookup(stop.place());
        if (target != null) {
            Reveal.show(target);
        }
        Platform.runLater(next::requestFocus);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (model.at().get() < 0) {
            return;
        }
        Node target = getScene().lookup(model.stops().get(model.at().get()).place());
        card.autosize();
        if (target == null || !target.isVisible()) {
            frame.resizeRelocate(0, 0, 0, 0);
            card.relocate((getWidth() - card.getWidth()) / 2, (getHeight() - card.getHeight()) / 2);
            return;
        }
        Bounds at = sceneToLocal(seen(target));
        double left = Math.max(2, at.getMinX());
        double top = Math.max(2, at.getMinY());
        frame.resizeRelocate(left, top, Math.min(getWidth() - 2, at.getMaxX()) - left, Math.min(getHeight() - 2, at.getMaxY()) - top);
        beside(at);
    }

    /// So much of it as no scroll pane hides.
    private static Bounds seen(Node target) {
        Bounds seen = target.localToScene(target.getLayoutBounds());
        for (Node at = target.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                double edge = pane.localToScene(0, 0).getY();
                double top = Math.max(seen.getMinY(), edge);
                double bottom = Math.min(seen.getMaxY(), edge + pane.getViewportBounds().getHeight());
                seen = new BoundingBox(seen.getMinX(), top, seen.getWidth(), Math.max(0, bottom - top));
            }
        }
        return seen;
    }

    /// Right of it, left of it, below it, over it: where there is room first.
    private void beside(Bounds at) {
        double wide = card.getWidth();
        double high = card.getHeight();
        double top = Math.clamp(at.getMinY(), GAP, Math.max(GAP, getHeight() - high - GAP));
        double left = Math.clamp(at.getMinX(), GAP, Math.max(GAP, getWidth() - wide - GAP));
        if (at.getMaxX() + GAP + wide <= getWidth()) {
            card.relocate(at.getMaxX() + GAP, top);
        } else if (at.getMinX() - GAP - wide >= 0) {
            card.relocate(at.getMinX() - GAP - wide, top);
        } else if (at.getMaxY() + GAP + high <= getHeight()) {
            card.relocate(left, at.getMaxY() + GAP);
        } else {
            card.relocate(left, Math.max(GAP, at.getMinY() - GAP - high));
        }
    }
}
