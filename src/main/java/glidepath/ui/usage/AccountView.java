package glidepath.ui.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.TextBox;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// The commands to run for an AWS account, a field for what they print, and what that would change.
final class AccountView extends VBox {

    private final AccountViewModel model;
    private final Messages messages;
    private final VBox changes = Visibility.gaplessWhileEmpty(new VBox(6));

    /// @param copy takes a text to the clipboard
    AccountView(AccountViewModel model, Messages messages, Consumer<String> copy) {
        super(8);
        this.model = model;
        this.messages = messages;
        getChildren().add(Blocks.wrapped(messages.text("ui.account.run"), StyleClasses.MUTED));
        AccountViewModel.commands().forEach(command -> getChildren().add(command(command, copy)));
        Label problem = Blocks.wrapped("", StyleClasses.WRONG);
        problem.setId("account-problem");
        problem.textProperty().bind(model.problem());
        var read = Blocks.button("read-account", messages.text("ui.account.read"), model::read);
        read.disableProperty().bind(model.pasted().isEmpty());
        getChildren().addAll(pasted(), read, Blocks.shown(problem, model.problem().isNotEmpty()), changes);
        model.lines().subscribe(this::fill);
        model.warnings().subscribe(this::fill);
    }

    private Button command(String command, Consumer<String> copy) {
        var button = new Button(command);
        button.getStyleClass().addAll("flat", "command");
        Wrapping.of(button);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(messages.text("ui.advice.command.tip") + ": " + command);
        button.setOnAction(_ -> copy.accept(command));
        return button;
    }

    private TextBox pasted() {
        var field = new TextBox("account-pasted", messages.text("ui.account.paste"), 3);
        field.textProperty().bindBidirectional(model.pasted());
        return field;
    }

    private void fill() {
        List<Node> all = new ArrayList<>();
        if (!model.lines().get().isEmpty()) {
            all.add(Blocks.wrapped(messages.text("ui.account.changes"), "reason-name"));
            model.lines().get().forEach(line -> all.add(tick(line)));
            all.add(Blocks.button("apply-account", messages.text("ui.account.apply"), model::apply));
        }
        model.warnings().get().forEach(warning -> all.add(Blocks.wrapped(warning, "note", "note-warning")));
        changes.getChildren().setAll(all);
    }

    private CheckBox tick(AccountViewModel.Line line) {
        var box = new CheckBox(line.text());
        Wrapping.of(box);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.choice(line));
        return box;
    }
}
