package glidepath.ui.kit.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.Paints;

/// What charts of lying bars have in common: a name, a bar and an amount in each row. Arrows, Home and End walk through the rows.
abstract class RowChart<D extends ChartData> extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ROW = 26;
    private static final double LEAST_ROW = 15;
    private static final double THICK = 14;
    private static final double GAP = 8;
    private static final double BASE_SIZE = 11;
    private static final double BESIDE = 13;
    private static final double MOST_NAME = 0.38;
    /// A semibold name is wider than the one that is measured by no more than this.
    private static final double BOLDER = 1.08;

    private final ObservableValue<D> data;
    private final ObservableValue<Boolean> dark;
    private final Choice choice;
    private final Shapes<Rectangle> ground = new Shapes<>("chart-chosen", Rectangle::new);
    private final Text ruler = Shapes.styled(new Text(), "chart-axis");
    private final Shapes<Rectangle> bars = new Shapes<>("chart-bar", Rectangle::new);
    private final Shapes<Line> joints = new Shapes<>("chart-joint", Line::new);
    private final Shapes<Label> names = new Shapes<>("chart-name", Label::new);
    private final Shapes<Text> amounts = new Shapes<>("chart-value", Text::new);
    private final Label empty = Shapes.styled(Blocks.wrapped(""), "chart-name");
    private boolean full;
    private int pointed = -1;

    RowChart(ObservableValue<D> data, ObservableValue<Boolean> dark, Choice choice) {
        this.data = data;
        this.dark = dark;
        this.choice = choice;
        getStyleClass().add("time-chart");
        getStylesheets().add(TimeChart.STYLES);
        ruler.setVisible(false);
        empty.setAlignment(Pos.CENTER);
        getChildren().addAll(ruler, ground.pane(), joints.pane(), bars.pane(), names.pane(), amounts.pane(), empty);
        setMinSize(60, 60);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        data.subscribe(now -> {
            setAccessibleText(now.sentence());
            requestLayout();
        });
        dark.subscribe(this::requestLayout);
        listen();
    }

    private void listen() {
        if (choice != Choice.NONE) {
            setCursor(Cursor.HAND);
            setOnMouseMoved(event -> point(rowAt(event.getY())));
            setOnMouseExited(_ -> point(-1));
        }
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();   // or the pane that scrolls takes the focus
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(rowAt(event.getY()));
            }
        });
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> point(focused ? pointed : -1));
    }

    private int rowAt(double y) {
        int count = rows().size();
        int row = (int) (y / rowHeight(count));
        return row < count ? row : -1;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;   // those are the window's: Ctrl and plus enlarges all of it
        }
        int last = rows().size() - 1;
        switch (event.getCode()) {
            case DOWN -> point(Math.min(pointed + 1, last));
            case UP -> point(Math.max(pointed < 0 ? last : pointed - 1, 0));
            case HOME -> point(0);
            case END -> point(last);
            case ENTER, SPACE -> choose(pointed);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void point(int row) {
        if (row != pointed) {
            pointed = row;
            List<ChartRow> rows = rows();
            setAccessibleHelp(row >= 0 && row < rows.size() ? rows.get(row).name() + " " + rows.get(row).text() : "");
            requestLayout();
        }
    }

    private void choose(int row) {
        int count = rows().size();
        if (row >= 0 && row < count) {
            choice.choose(this, new BoundingBox(0, row * rowHeight(count), getWidth(), rowHeight(count)), row);
        }
    }

    final D now() {
        return data.getValue();
    }

    final double rowHeight(int rows) {
        return Math.clamp(getHeight() / Math.max(1, rows), LEAST_ROW * zoom(), ROW * zoom() * growth());
    }

    /// How many times as high a row may be as it is in a card.
    double growth() {
        return 1;
    }

    private double zoom() {
        return ruler.getFont().getSize() / BASE_SIZE;
    }

    /// Of the widest name, in full.
    private double names() {
        return Math.ceil(Measure.set(Measure.widest(rows().stream().map(ChartRow::name).toList(), ruler.getFont()), zoom()));
    }

    abstract List<ChartRow> rows();

    /// Whether each bar goes on where the last one ended.
    abstract boolean joined();

    @Override
    protected void layoutChildren() {
        List<ChartRow> rows = getWidth() < 100 ? List.of() : rows();
        empty.setVisible(rows.isEmpty());
        empty.setText(now().sentence());
        empty.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), 80));
        draw(rows, names() + 4, Math.ceil(Measure.widest(rows.stream().map(ChartRow::text).toList(), ruler.getFont())) + 4);
    }

    /// Shows names in full from now on.
    ///
    /// @return how much wider than this the chart should be for them
    final double inFull(double width) {
        full = true;
        return Math.max(0, names() * BOLDER + 4 - width * MOST_NAME);
    }

    private void draw(List<ChartRow> rows, double widestName, double amountWidth) {
        double nameWidth = full ? widestName * BOLDER : Math.min(widestName, getWidth() * MOST_NAME);
        double low = Math.min(0, rows.stream().mapToDouble(row -> Math.min(row.from(), row.to())).min().orElse(0));
        double high = Math.max(rows.stream().mapToDouble(row -> Math.max(row.from(), row.to())).max().orElse(1), low + 1e-12);
        var plot = new Plot(nameWidth + GAP, 0, Math.max(nameWidth + GAP + 20, getWidth() - amountWidth - GAP), 1, low, high, 0, 1);
        double height = rowHeight(rows.size());
        drawNames(rows, height, nameWidth);
        drawBars(rows, height, plot);
        drawAmounts(rows, height, plot);
        drawJoints(rows, height, plot);
    }

    private void drawNames(List<ChartRow> rows, double height, double nameWidth) {
        drawGround(rows, height);
        names.show(rows, (label, row) -> {
            label.setText(row.name());
            label.setAlignment(Pos.CENTER_LEFT);
            label.pseudoClassStateChanged(CHOSEN, row.chosen());
            label.resizeRelocate(0, rows.indexOf(row) * height, nameWidth, height);
        });
    }

    /// Behind the row that is pointed at.
    private void drawGround(List<ChartRow> rows, double height) {
        ground.show(pointed >= 0 && pointed < rows.size() ? List.of(pointed) : List.of(), (rectangle, row) -> {
            rectangle.setWidth(getWidth());
            rectangle.setY(row * height);
            rectangle.setHeight(height);
        });
    }

    private void drawBars(List<ChartRow> rows, double height, Plot plot) {
        double thick = Math.min(THICK * height / ROW + 2, height - 3);
        bars.show(RowSegment.of(rows, below()), (bar, segment) -> {
            double left = plot.x(segment.from());
            bar.setX(left);
            bar.setWidth(Math.max(1.5, plot.x(segment.to()) - left));
            bar.setY(Math.round(segment.row() * height + (height - thick) / 2));
            bar.setHeight(Math.round(thick));
            bar.setFill(Paints.of(segment.colour(), dark.getValue()));
        });
    }

    private void drawAmounts(List<ChartRow> rows, double height, Plot plot) {
        amounts.show(rows, (text, row) -> {
            text.setText(row.text());
            text.setX(Math.round(plot.x(Math.max(row.from(), row.to())) + 6));
            text.setY(Math.round(rows.indexOf(row) * height + height / 2 + ruler.getFont().getSize() * 0.36));
        });
    }

    private void drawJoints(List<ChartRow> rows, double height, Plot plot) {
        joints.show(joined() ? IntStream.range(0, Math.max(0, rows.size() - 1)).boxed().toList() : List.of(), (line, row) -> {
            double x = Math.round(plot.x(rows.get(row).to())) + 0.5;
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(row * height + height / 2);
            line.setEndY((row + 1) * height + height / 2);
        });
    }

    /// The colour of what lies below zero, where it has one of its own.
    Optional<String> below() {
        return Optional.empty();
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(rows().size(), BESIDE * zoom());
    }

    /// How high so many rows would like to be, beside letters of that size.
    public static double height(int rows, double letter) {
        return rows * ROW * letter / BESIDE;
    }
}
