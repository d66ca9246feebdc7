package glidepath.ui.shell;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import glidepath.drawings.ChartKind;
import glidepath.texts.Messages;
import glidepath.ui.compare.CompareCardView;
import glidepath.ui.compare.CompareView;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.drawings.ChartMenu;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.months.MonthsView;
import glidepath.ui.runway.RunwayView;
import glidepath.ui.tables.LiveTable;

/// The runway, and below it the monthly cost beside the comparison of scenarios.
final class OverviewView extends VBox {

    /// Narrower than so many columns of levers, the lower cards stand one above the other.
    private static final double ROOM_FOR_TWO = 1.7;
    /// What the monthly cost gets of the width, as far as the comparison does not need it.
    private static final double LEAST_MONTHS = 0.27;
    private static final double MOST_MONTHS = 0.42;
    /// A share of the width ends between pixels.
    private static final double ROUNDED = 1;

    private final ObservableDoubleValue unit;
    private final GridPane lower = new GridPane(10, 10);
    private final RunwayView runway;
    private final MonthsView months;
    private final CompareView table;
    private final CompareCardView compare;
    private final List<Region> cards;
    private boolean sideBySide;
    private final Messages messages;

    OverviewView(OverviewViewModel model, PageParts parts) {
        super(10);
        messages = parts.messages();
        unit = parts.unit();
        runway = new RunwayView(model.runway(), messages, parts.dark(), parts.reasons());
        months = new MonthsView(model.months(), messages, parts.dark(), parts.reasons());
        table = new CompareView(model.compare(), parts.dark(), messages, parts.choose(), parts.reasons());
        compare = new CompareCardView(table, model.charts(), model.waterfall(), messages, parts.dark(), parts.reasons());
        cards = List.of(months, compare);
        setId("overview");
        getChildren().setAll(runway, lower);
        getChildren().forEach(part -> {
            VBox.setVgrow(part, Priority.ALWAYS);
            part.getStyleClass().add("overview-part");
        });
        lower.widthProperty().subscribe(this::arrange);
        unit.subscribe(this::arrange);
        table.forNames().subscribe(this::arrange);
        compare.insetsProperty().subscribe(this::arrange);
        offer(parts.exports());
    }

    /// Gives each chart a button that takes it out of the window.
    private void offer(ChartExports exports) {
        runway.addButton(new ChartMenu(exports, messages, () -> ChartKind.RUNWAY).opensOn(runway));
        months.addButton(new ChartMenu(exports, messages, () -> ChartKind.MONTHS).opensOn(months));
        compare.addButton(new ChartMenu(exports, messages, this::compared, () -> compare.page().equals("figures")).opensOn(compare));
        table.offer(messages.text("ui.compare.title"), exports.tables());
        offer(runway, "ui.runway.title", exports);
        offer(months, "ui.months.title", exports);
        offer(compare, "ui.compare.title", exports);
    }

    private ChartKind compared() {
        return switch (compare.page()) {
            case "months" -> ChartKind.COMPARE_MONTHS;
            case "why" -> ChartKind.WATERFALL;
            default -> ChartKind.COMPARE;
        };
    }

    /// Lets the tables in the places of charts be copied, and each of their figures.
    private void offer(ChartCard card, String title, ChartExports exports) {
        card.twins().forEach(twin -> new LiveTable<>(twin.table(), () -> messages.text(title), twin::cells, List.of())
                .offer(exports.tables()));
    }

    /// Side by side, or one above the other where that is too narrow.
    private void arrange() {
        boolean two = lower.getWidth() >= unit.get() * ROOM_FOR_TWO;
        if (two) {
            double least = table.leastWidth() + compare.getInsets().getLeft() + compare.getInsets().getRight() + ROUNDED;
            double left = 1 - least / (lower.getWidth() - lower.getHgap());
            double months = Math.clamp(left, LEAST_MONTHS, MOST_MONTHS) * 100;
            lower.getColumnConstraints().setAll(share(months), share(100 - months));
        } else {
            lower.getColumnConstraints().setAll(share(100));
        }
        if (cards.getLast().getParent() != null && two == sideBySide) {
            return;
        }
        sideBySide = two;
        lower.getChildren().clear();
        lower.getRowConstraints().setAll(Collections.nCopies(two ? 1 : 2, growing()));
        if (two) {
            lower.addRow(0, cards.getFirst(), cards.getLast());
        } else {
            lower.addColumn(0, cards.getFirst(), cards.getLast());
        }
        Stream.concat(cards.stream(), Stream.of(runway)).forEach(card -> card.getStyleClass().remove("stacked"));
        lower.getStyleClass().remove("overview-stacked");
        if (!two) {
            lower.getStyleClass().add("overview-stacked");
            Stream.concat(cards.stream(), Stream.of(runway)).forEach(card -> card.getStyleClass().add("stacked"));
        }
        lower.applyCss();   // a frame is laid out after it has its styles: without them, it would show cards half drawn
    }

    private static RowConstraints growing() {
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        return row;
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }
}
