package glidepath.ui.usage;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// What a sample would change in the plan, value beside value, each with a tick.
final class PreviewView extends VBox {

    private static final double NAMES = 46;
    private static final double VALUES = 27;

    private final UsageViewModel page;
    private final PreviewViewModel model;
    private final Messages messages;
    private final Button apply;

    PreviewView(UsageViewModel page, Messages messages) {
        super(10);
        this.page = page;
        this.messages = messages;
        model = page.preview();
        apply = Blocks.button("apply-usage", "", model::apply);
        apply.getStyleClass().add("accent");
        model.groups().subscribe(this::fill);
    }

    private void fill() {
        List<Node> all = new ArrayList<>();
        List<PreviewViewModel.Group> groups = model.groups().get();
        groups.stream().filter(PreviewViewModel.Group::differs).forEach(group -> all.add(group(group)));
        model.leftOut().forEach(sentence -> all.add(Blocks.wrapped(sentence, StyleClasses.MUTED)));
        model.nothing().ifPresent(sentence -> all.add(Blocks.wrapped(sentence, StyleClasses.MUTED)));
        if (!groups.isEmpty()) {
            all.add(Blocks.buttons(apply,
                    Blocks.button("new-plan-of-usage", messages.text("ui.usage.new-plan"), page.imports()::startNew)));
        }
        getChildren().setAll(all);
        count();
    }

    private void count() {
        int chosen = model.chosen();
        apply.setText(messages.text(chosen == 1 ? "ui.usage.apply.one" : "ui.usage.apply", chosen));
        apply.setDisable(chosen == 0);
        Blocks.show(apply, model.groups().get().stream().anyMatch(PreviewViewModel.Group::differs));
    }

    private Node group(PreviewViewModel.Group group) {
        var grid = new GridPane(14, 4);
        grid.getStyleClass().add("text-table");
        columns(grid);
        grid.addRow(0, muted("ui.usage.preview.input"), muted("ui.usage.preview.planned"), muted("ui.usage.preview.measured"));
        group.rows().stream().filter(row -> group.fresh() || row.differs()).forEach(row -> grid.addRow(grid.getRowCount(), name(group, row),
                Blocks.cell(row.planned(), StyleClasses.MUTED), Blocks.cell(row.measured(), StyleClasses.FIGURE)));
        VBox.setVgrow(grid, Priority.NEVER);
        return new VBox(4, group.fresh() ? tick(group.key(), group.title(), "reason-name") : Blocks.wrapped(group.title(), "reason-name"),
                grid);
    }

    private static void columns(GridPane grid) {
        List.of(NAMES, VALUES, VALUES).forEach(share -> {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(share);
            constraints.setHalignment(grid.getColumnConstraints().isEmpty() ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        });
    }

    /// A new workload comes whole, so its inputs have no ticks of their own.
    private Node name(PreviewViewModel.Group group, PreviewViewModel.Row row) {
        return group.fresh() ? Blocks.cell(row.label(), "row-name") : tick(row.key(), row.label(), "row-name");
    }

    private CheckBox tick(String key, String text, String look) {
        var box = new CheckBox(text);
        box.setId("take " + key);
        Wrapping.of(box);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add(look);
        box.selectedProperty().bindBidirectional(model.choice(key, this::count));
        return box;
    }

    private Label muted(String key) {
        return Blocks.wrapped(messages.text(key), StyleClasses.MUTED);
    }
}
