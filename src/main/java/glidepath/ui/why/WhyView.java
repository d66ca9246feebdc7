package glidepath.ui.why;

import java.util.Locale;
import java.util.function.Function;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.StyleClasses;
import glidepath.ui.reasons.ChargeExplanationView;

/// The column of reasons.
public final class WhyView extends ScrollPane {

    private final WhyViewModel model;
    private final WhyTexts texts;
    private final VBox column = new VBox();

    /// The words of the headings.
    public record WhyTexts(String differences, String notes) {
    }

    /// @param more opens the bill
    public WhyView(WhyViewModel model, WhyTexts texts, Runnable more) {
        this.model = model;
        this.texts = texts;
        setId("why");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("why");
        column.getStyleClass().add("why-column");
        setContent(column);
        var link = new Button();
        link.setId("open-bill");
        link.getStyleClass().addAll("flat", "link");
        link.textProperty().bind(model.more());
        link.visibleProperty().bind(model.more().isEmpty().not());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(_ -> more.run());
        column.getChildren().addAll(title(), nothing(), list(model.reasons(), ChargeExplanationView::new), link,
                section(texts.differences(), model.differences(), WhyView::difference),
                section(texts.notes(), model.notes(), WhyView::note));
    }

    private Label title() {
        var label = new Label();
        label.getStyleClass().add(StyleClasses.SECTION);
        label.textProperty().bind(model.title().map(text -> text.toUpperCase(Locale.getDefault())));
        return label;
    }

    private Label nothing() {
        var label = wrapped("", StyleClasses.MUTED);
        label.textProperty().bind(model.nothing());
        model.nothing().subscribe(text -> show(label, !text.isEmpty()));
        return label;
    }

    private <T> VBox section(String title, ObservableList<T> items, Function<T, Node> make) {
        var heading = new Label(title.toUpperCase(Locale.getDefault()));
        heading.getStyleClass().add(StyleClasses.SECTION);
        var box = new VBox(8, heading, list(items, make));
        items.subscribe(() -> show(box, !items.isEmpty()));
        show(box, !items.isEmpty());
        return box;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private <T> VBox list(ObservableList<T> items, Function<T, Node> make) {
        var box = new VBox(6);
        items.subscribe(() -> box.getChildren().setAll(items.stream().map(make).toList()));
        box.getChildren().setAll(items.stream().map(make).toList());
        return box;
    }

    private static Node difference(String text) {
        return wrapped(text, "difference");
    }

    private static Node note(WhyViewModel.Note note) {
        var box = new VBox(2, wrapped(note.subject(), "note-subject"), wrapped(note.text(), "note-text"));
        box.getStyleClass().addAll("note", note.error() ? "note-error" : "note-warning");
        return box;
    }

    private static Label wrapped(String text, String look) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }
}
