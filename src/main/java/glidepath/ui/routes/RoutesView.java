package glidepath.ui.routes;

import java.util.Collections;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.tables.TableExports;
import glidepath.ui.tables.TableMenu;

/// Three ways side by side, each in a column.
public final class RoutesView extends VBox {

    /// Narrower than so many letters' heights, names stand over their rows, and not beside them.
    private static final double ROOM_FOR_NAMES = 42;

    private final RoutesViewModel model;
    private final Messages messages;
    private final ReasonsPopOver reasons;
    private final GridPane grid = new GridPane();
    private final HBox heading = new HBox(8);
    private final Label title = new Label();
    private boolean narrow;

    public RoutesView(RoutesViewModel model, Messages messages, ReasonsPopOver reasons, TableExports exports) {
        this.reasons = reasons;
        this.model = model;
        this.messages = messages;
        grid();
        grid.widthProperty().subscribe(this::arrange);
        title.fontProperty().subscribe(this::arrange);
        getStyleClass().addAll(StyleClasses.CARD, "bill");
        getChildren().setAll(heading(exports), grid);
        setMinWidth(0);
    }

    private void grid() {
        grid.setId("routes");
        grid.getStyleClass().add("routes");
        model.rows().subscribe(this::fill);
        fill();
    }

    private void arrange() {
        boolean now = grid.getWidth() > 0 && grid.getWidth() < ROOM_FOR_NAMES * title.getFont().getSize();
        if (now != narrow) {
            narrow = now;
            fill();
        }
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        return constraints;
    }

    private HBox heading(TableExports exports) {
        Wrapping.of(title);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add(StyleClasses.CARD_TITLE);
        title.textProperty().bind(model.title());
        Button add = adder();
        heading.getChildren().setAll(title, Blocks.space(), add, new TableMenu(exports, model::table));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Button adder() {
        var add = new Button(messages.text("ui.routes.add"));
        add.setId("add-routes");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> model.addScenarios());
        add.disableProperty().bind(model.title().isEmpty());
        return add;
    }

    private void fill() {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(narrow ? Collections.nCopies(3, share(100.0 / 3))
                : List.of(share(16), share(28), share(28), share(28)));
        row(0, new Region(), model.headings().stream().map(RoutesView::head).toArray(Region[]::new));
        for (RouteRow row : model.rows()) {
            row(grid.getRowCount(), Blocks.cell(row.name(), StyleClasses.MUTED), way(row, 0), way(row, 1), way(row, 2));
        }
    }

    private void row(int place, Region name, Region... ways) {
        if (narrow) {
            grid.add(name, 0, place, ways.length, 1);
            grid.addRow(place + 1, ways);
        } else {
            grid.add(name, 0, place);
            grid.addRow(place, ways);
        }
    }

    private Labeled way(RouteRow row, int way) {
        if (!row.figure() || model.reasons(row, way).isEmpty()) {
            return Blocks.cell(row.cell(way), row.figure() ? "route-figure" : "route-text");
        }
        return figure(row, way);
    }

    /// A figure that tells how it came about.
    private Button figure(RouteRow row, int way) {
        var figure = new Button(row.cell(way));
        figure.setId("route-" + row.key() + "-" + way);
        Wrapping.of(figure);
        figure.setAlignment(Pos.TOP_LEFT);
        figure.getStyleClass().addAll("flat", "telling-figure", "route-figure");
        figure.setAccessibleText(row.name() + ": " + row.cell(way));
        figure.setOnAction(_ -> model.reasons(row, way).ifPresent(why -> reasons.show(figure, why)));
        return figure;
    }

    private static Label head(String text) {
        return Blocks.cell(text, StyleClasses.CARD_TITLE);
    }
}
