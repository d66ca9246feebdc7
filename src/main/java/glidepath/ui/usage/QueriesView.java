package glidepath.ui.usage;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.files.usage.ReducingQuery;
import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// Queries that reduce logs too large for a laptop to a daily summary, each to be copied.
final class QueriesView extends VBox {

    private final Messages messages;

    /// @param copy takes a text to the clipboard
    QueriesView(Messages messages, Consumer<String> copy) {
        super(8);
        this.messages = messages;
        getChildren().add(Blocks.wrapped(messages.text("ui.queries.about"), StyleClasses.MUTED));
        ReducingQuery.all().forEach(query -> getChildren().add(query(query, copy)));
    }

    private Node query(ReducingQuery query, Consumer<String> copy) {
        Label title = Blocks.wrapped(query.title(), "row-name");
        title.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(1, title, Blocks.wrapped(query.tested(), StyleClasses.MUTED));
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = Blocks.button("copy-" + query.name(), messages.text("ui.queries.copy"), () -> copy.accept(query.text()));
        button.setAccessibleText(messages.text("ui.queries.copy") + ": " + query.title());
        return Blocks.row(words, button);
    }
}
