package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A small card that reads out one row of a chart's figures.
final class Readout extends GridPane {

    private static final double APART = 10;

    private final Label title = label("chart-readout-title");
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    Readout() {
        Shapes.styled(this, "chart-readout");
        setHgap(APART);
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        var second = new ColumnConstraints();
        second.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(first, second);
        add(title, 0, 0, 2, 1);
        setVisible(false);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show(ChartFigures figures, int row) {
        List<String> texts = figures.rows().get(row);
        title.setText(texts.getFirst());
        int line = 0;
        for (int column = 1; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                put(line++, figures.headings().get(column), texts.get(column));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setVisible(i < line);
            names.get(i).setManaged(i < line);
            values.get(i).setVisible(i < line);
            values.get(i).setManaged(i < line);
        }
        setVisible(true);
    }

    private void put(int line, String name, String value) {
        if (line == names.size()) {
            names.add(label("chart-readout-name"));
            values.add(label("chart-readout-value"));
            addRow(line + 1, names.getLast(), values.getLast());
        }
        names.get(line).setText(name);
        values.get(line).setText(value);
    }

    /// Beside a place in a chart, and inside it; where it is higher than the room below `top`, it ends where the chart does.
    void place(double before, double after, double top, double width, double height) {
        applyCss();
        autosize();
        double x = after + APART + getWidth() <= width ? after + APART : Math.max(0, before - APART - getWidth());
        relocate(Math.round(x), Math.round(Math.min(top, height - getHeight())));
    }
}
