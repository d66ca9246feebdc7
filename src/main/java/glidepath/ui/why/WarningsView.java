package glidepath.ui.why;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// The warnings, each with a way to its input and one to set it aside, and below them those that were.
final class WarningsView extends VBox {

    private final WarningsViewModel model;
    private final Messages messages;

    WarningsView(WarningsViewModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        setId("warnings");
        model.warnings().subscribe(this::fill);
        model.aside().subscribe(this::fill);
        fill();
    }

    private void fill() {
        getChildren().setAll(model.warnings().stream().map(this::warning).toList());
        if (!model.aside().isEmpty()) {
            getChildren().add(Blocks.wrapped(messages.text("ui.why.aside", model.aside().size()), StyleClasses.MUTED));
            model.aside().forEach(one -> getChildren().add(aside(one)));
        }
    }

    private Node warning(WarningsViewModel.Warning warning) {
        var box = new VBox(2, Blocks.wrapped(warning.about(), "note-subject"), Blocks.wrapped(warning.text(), "note-text"));
        if (!warning.also().isEmpty()) {
            box.getChildren().add(Blocks.wrapped(warning.also(), StyleClasses.MUTED));
        }
        var ways = new FlowPane(12, 2);
        ways.setAlignment(Pos.CENTER_LEFT);
        if (!warning.input().isEmpty()) {
            ways.getChildren().add(link("lead-" + warning.kind(), warning.input(), () -> model.lead(warning)));
        }
        ways.getChildren().add(link("aside-" + warning.kind(), messages.text("ui.why.set-aside"), () -> ask(box, ways, warning)));
        box.getChildren().add(ways);
        box.getStyleClass().addAll("note", warning.error() ? "note-error" : "note-warning");
        return box;
    }

    /// A warning goes with a reason, or not at all: a field that is left empty closes.
    private void ask(VBox box, FlowPane ways, WarningsViewModel.Warning warning) {
        var reason = new TextField();
        reason.setId("aside-reason");
        reason.setPromptText(messages.text("ui.why.reason"));
        reason.setAccessibleText(messages.text("ui.why.reason"));
        reason.setOnAction(_ -> model.setAside(warning, reason.getText()));
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close(box, reason, ways);
                ways.getChildren().getLast().requestFocus();
                event.consume();
            }
        });
        box.getChildren().set(box.getChildren().indexOf(ways), reason);
        reason.requestFocus();
        reason.focusedProperty().subscribe((_, focused) -> {
            if (!focused && reason.getText().isBlank()) {
                close(box, reason, ways);
            }
        });
    }

    private static void close(VBox box, Node reason, Node ways) {
        int place = box.getChildren().indexOf(reason);
        if (place >= 0) {   // leaving the field takes it away, which leaves it again
            box.getChildren().set(place, ways);
        }
    }

    private Node aside(WarningsViewModel.Aside one) {
        return new VBox(1, Blocks.wrapped(one.about(), StyleClasses.MUTED),
                Blocks.wrapped(messages.text("ui.why.because", one.reason()), StyleClasses.MUTED),
                link("again-" + one.key().replaceAll("[^\\w.-]", "-"), messages.text("ui.why.again"), () -> model.tellAgain(one)));
    }

    private static Button link(String id, String text, Runnable run) {
        return Blocks.link(id.replace('.', '-'), text, run);
    }
}
