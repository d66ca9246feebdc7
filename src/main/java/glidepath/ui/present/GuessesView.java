package glidepath.ui.present;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import glidepath.texts.Messages;

/// A line with the guesses on it, and a field for the next one.
final class GuessesView extends VBox {

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass ANSWER = PseudoClass.getPseudoClass("answer");

    private final GuessesViewModel model;
    private final Pane line = new Pane() {
        @Override
        protected void layoutChildren() {
            place();
        }
    };

    GuessesView(GuessesViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("stage-guesses");
        line.getStyleClass().add("guess-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        var error = new Label();
        error.textProperty().bind(model.error());
        error.managedProperty().bind(model.error().isEmpty().not());
        var verdict = new Label();
        verdict.setId("guess-verdict");
        verdict.getStyleClass().add("guess-verdict");
        verdict.textProperty().bind(model.verdict());
        verdict.managedProperty().bind(model.verdict().isEmpty().not());
        getChildren().setAll(new HBox(20, line, new GuessField(model, messages)), error, verdict);
        var shown = Bindings.createBooleanBinding(() -> model.hidden().get() || !model.marks().isEmpty(), model.hidden(), model.marks());
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        model.marks().subscribe(this::show);
    }

    private void show() {
        line.getChildren().clear();
        if (!model.marks().isEmpty()) {
            line.getChildren().add(new Line());
        }
        for (GuessesViewModel.Mark mark : model.marks()) {
            show(mark);
        }
        line.requestLayout();
    }

    private void show(GuessesViewModel.Mark mark) {
        var dot = new Circle();
        dot.getStyleClass().add("guess-dot");
        dot.pseudoClassStateChanged(ANSWER, mark.answer());
        dot.pseudoClassStateChanged(BEST, mark.best());
        var name = new Label(mark.text());
        name.getStyleClass().add("guess-name");
        name.pseudoClassStateChanged(ANSWER, mark.answer());
        name.pseudoClassStateChanged(BEST, mark.best());
        line.getChildren().addAll(dot, name);
    }

    /// Names stand over and under the line, where they find room, from left to right.
    private void place() {
        double letter = line.getHeight() / 4;
        double middle = line.getHeight() / 2;
        double[] ends = {0, 0};
        for (int place = 0; place < model.marks().size() && line.getChildren().size() > 2 * place + 2; place++) {
            double x = letter * 2 + model.marks().get(place).place() * (line.getWidth() - letter * 4);
            Circle dot = (Circle) line.getChildren().get(2 * place + 1);
            dot.setCenterX(x);
            dot.setCenterY(middle);
            dot.setRadius(letter / 2.4);
            name((Label) line.getChildren().get(2 * place + 2), x, letter, ends);
        }
        if (!line.getChildren().isEmpty() && line.getChildren().getFirst() instanceof Line axis) {
            axis.getStyleClass().setAll("chart-cross");
            axis.setEndX(line.getWidth());
            axis.setStartY(middle);
            axis.setEndY(middle);
        }
    }

    /// @param ends where the last name of each row ends
    private void name(Label name, double x, double gap, double[] ends) {
        name.autosize();
        double left = Math.clamp(x - name.getWidth() / 2, 0, Math.max(0, line.getWidth() - name.getWidth()));
        int row = ends[0] <= left ? 0 : ends[1] <= left || ends[1] < ends[0] ? 1 : 0;
        double at = Math.max(left, ends[row]);
        name.relocate(at, row == 0 ? 0 : line.getHeight() - name.getHeight());
        ends[row] = at + name.getWidth() + gap;
    }
}
