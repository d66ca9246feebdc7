package glidepath.ui.prices;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.LineData;

/// All of one model: what can be done with it, what it costs and who says so, what it is.
public final class ModelDetailsView extends VBox {

    private final ChosenModels model;
    private final Messages messages;
    private final ObjectProperty<LineData> history = new SimpleObjectProperty<>(LineData.EMPTY);
    private final LineChartView chart;
    private final Label problem = new Label();

    ModelDetailsView(ChosenModels model, Messages messages, ObservableValue<Boolean> dark) {
        this.model = model;
        this.messages = messages;
        chart = new LineChartView(history, dark);
        chart.getStyleClass().add("price-history");
        chart.setId("price-history");
        problem();
        setId("price-details");
        getStyleClass().add("price-details");
        model.details().subscribe(found -> found.ifPresent(this::show));
    }

    /// What went wrong, where something did.
    private void problem() {
        problem.textProperty().bind(model.problem());
        Wrapping.of(problem);
        problem.getStyleClass().add(StyleClasses.WRONG);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    }

    private String text(String key) {
        return messages.text("ui.prices." + key);
    }

    private void show(ModelDetails details) {
        history.set(details.history());
        getChildren().setAll(Blocks.cell(messages.text("ui.routes.name", details.name(), details.provider()), "headline"),
                Blocks.cell(details.id(), StyleClasses.MUTED), actions(details), problem,
                Blocks.cell(text("rates"), StyleClasses.SECTION), rates(details));
        disputes(details.disputed());
        history(details);
        getChildren().addAll(Blocks.cell(text("facts"), StyleClasses.SECTION), facts(details));
    }

    private void disputes(List<String> disputed) {
        if (!disputed.isEmpty()) {
            getChildren().add(Blocks.cell(text("disputes"), StyleClasses.SECTION));
            disputed.forEach(line -> getChildren().add(Blocks.cell(line, StyleClasses.MUTED)));
        }
    }

    private void history(ModelDetails details) {
        getChildren().add(Blocks.cell(text("history"), StyleClasses.SECTION));
        if (!details.history().months().isEmpty()) {
            getChildren().add(chart);
        }
        details.times().forEach(line -> getChildren().add(Blocks.cell(line, StyleClasses.MUTED)));
        if (!details.note().isEmpty()) {
            getChildren().add(Blocks.cell(details.note(), StyleClasses.MUTED));
        }
    }

    private FlowPane actions(ModelDetails details) {
        return new FlowPane(8, 6, action("use", details, model::use), action("add-scenario", details, model::addScenario),
                action("enter", details, model::enter));
    }

    private Button action(String key, ModelDetails details, Consumer<String> act) {
        var button = new Button(text(key));
        button.setId("prices-" + key);
        button.setOnAction(_ -> act.accept(details.id()));
        return button;
    }

    private static GridPane rates(ModelDetails details) {
        GridPane grid = grid(List.of(32.0, 40.0, 28.0));
        for (ModelDetails.RateLine rate : details.rates()) {
            int row = grid.getRowCount();
            grid.addRow(row, Blocks.cell(rate.name(), rate.own() ? StyleClasses.CHANGED : "rate-name"),
                    Blocks.cell(rate.price(), "rate-price"), new EvidenceChip(rate.proof()));
            grid.add(Blocks.cell(rate.proof().origin(), StyleClasses.MUTED, "rate-origin"), 1, row + 1, 2, 1);
        }
        return grid;
    }

    private static GridPane facts(ModelDetails details) {
        GridPane grid = grid(List.of(30.0, 70.0));
        details.facts().forEach(fact -> grid.addRow(grid.getRowCount(), Blocks.cell(fact.name(), StyleClasses.MUTED),
                Blocks.cell(fact.value(), "fact")));
        return grid;
    }

    private static GridPane grid(List<Double> shares) {
        var grid = new GridPane();
        grid.getStyleClass().add("price-grid");
        shares.forEach(share -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        });
        return grid;
    }
}
