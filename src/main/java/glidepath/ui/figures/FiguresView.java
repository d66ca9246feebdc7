package glidepath.ui.figures;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.Looks;

/// The four figures on top.
public final class FiguresView extends GridPane {

    public FiguresView(FiguresViewModel model) {
        getStyleClass().add("figures");
        for (int column = 0; column < 4; column++) {
            var constraints = new ColumnConstraints(100, 160, Double.MAX_VALUE);
            constraints.setPercentWidth(25);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
        addRow(0, card("first-month", model.firstMonth()), card("run-out", model.runOut()), card("net-cash", model.netCash()),
                card("per-task", model.perTask()));
    }

    private static VBox card(String id, ObservableValue<FiguresViewModel.Figure> figure) {
        var title = new Label();
        title.getStyleClass().add(Looks.MUTED);
        title.textProperty().bind(figure.map(FiguresViewModel.Figure::title));
        var value = new Label();
        value.setId(id);
        value.getStyleClass().add(Looks.HERO);
        value.textProperty().bind(figure.map(FiguresViewModel.Figure::value));
        var note = new Label();
        note.setId(id + "-note");
        var tip = new Tooltip();
        tip.textProperty().bind(note.textProperty());
        note.setTooltip(tip);
        note.textProperty().bind(figure.map(FiguresView::note));
        figure.subscribe(now -> note.getStyleClass().setAll("label", "figure-note", switch (now.tone()) {
            case PLAIN -> Looks.MUTED;
            case BETTER -> Looks.BETTER;
            case WORSE -> Looks.WORSE;
        }));
        var card = new VBox(title, value, note);
        card.getStyleClass().addAll(Looks.CARD, "figure-card");
        card.setMinWidth(0);
        return card;
    }

    /// Better and worse are told by a sign, too, for those who do not see the colour.
    private static String note(FiguresViewModel.Figure figure) {
        return switch (figure.tone()) {
            case PLAIN -> figure.note();
            case BETTER -> "▲ " + figure.note();
            case WORSE -> "▼ " + figure.note();
        };
    }
}
