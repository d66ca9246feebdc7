package glidepath.ui.why;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.reasons.ChargeExplanationView;

/// The column of reasons.
public final class WhyView extends ScrollPane {

    private final WhyViewModel model;
    private final VBox column = new VBox();

    /// @param more opens the bill
    /// @param rest fills it, after the first frame
    public WhyView(WhyViewModel model, Messages messages, Runnable more, Executor rest) {
        this.model = model;
        setId("why");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("why");
        column.getStyleClass().add("why-column");
        setContent(column);
        LiveScroll.direct(this);
        rest.execute(() -> fill(messages, more));
    }

    private void fill(Messages messages, Runnable more) {
        var link = new Button();
        link.setId("open-bill");
        link.getStyleClass().addAll("flat", "link");
        link.textProperty().bind(model.more());
        link.visibleProperty().bind(model.more().isEmpty().not());
        Visibility.gapless(link);
        link.setOnAction(_ -> more.run());
        column.getChildren().addAll(title(), nothing(), reasons(), link,
                section(messages.text("ui.why.differences"), model.differences(), WhyView::difference), warnings(messages));
    }

    private Label title() {
        var label = new Label();
        label.getStyleClass().add(StyleClasses.SECTION);
        label.textProperty().bind(model.title().map(text -> text.toUpperCase(Locale.ROOT)));
        return label;
    }

    private Label nothing() {
        var label = Blocks.wrapped("", StyleClasses.MUTED);
        label.textProperty().bind(model.nothing());
        model.nothing().subscribe(text -> Blocks.show(label, !text.isEmpty()));
        return label;
    }

    private <T> VBox section(String title, ObservableList<T> items, Function<T, Node> make) {
        var heading = new Label(title.toUpperCase(Locale.ROOT));
        heading.getStyleClass().add(StyleClasses.SECTION);
        var box = new VBox(8, heading, list(items, make));
        items.subscribe(() -> Blocks.show(box, !items.isEmpty()));
        Blocks.show(box, !items.isEmpty());
        return box;
    }

    private VBox warnings(Messages messages) {
        var heading = new Label(messages.text("ui.why.notes").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add(StyleClasses.SECTION);
        var box = new VBox(8, heading, new WarningsView(model.warnings(), messages));
        Runnable fit = () -> Blocks.show(box, !model.warnings().warnings().isEmpty() || !model.warnings().aside().isEmpty());
        model.warnings().warnings().subscribe(fit);
        model.warnings().aside().subscribe(fit);
        fit.run();
        return box;
    }

    /// While a slider moves, figures change in place.
    private VBox reasons() {
        var box = new VBox(6);
        model.reasons().subscribe(() -> {
            for (int place = 0; place < model.reasons().size(); place++) {
                if (place < box.getChildren().size()) {
                    ((ChargeExplanationView) box.getChildren().get(place)).show(model.reasons().get(place));
                } else {
                    box.getChildren().add(new ChargeExplanationView(model.reasons().get(place)));
                }
            }
            box.getChildren().remove(model.reasons().size(), box.getChildren().size());
        });
        model.reasons().forEach(reason -> box.getChildren().add(new ChargeExplanationView(reason)));
        return box;
    }

    private <T> VBox list(ObservableList<T> items, Function<T, Node> make) {
        var box = new VBox(6);
        items.subscribe(() -> box.getChildren().setAll(items.stream().map(make).toList()));
        box.getChildren().setAll(items.stream().map(make).toList());
        return box;
    }

    private static Node difference(String text) {
        return Blocks.wrapped(text, "difference");
    }
}
