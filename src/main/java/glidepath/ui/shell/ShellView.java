package glidepath.ui.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import glidepath.formats.Words;
import glidepath.formats.drawings.ChartKind;
import glidepath.ui.advice.AdviceView;
import glidepath.ui.bill.BillView;
import glidepath.ui.breakeven.BreakEvenView;
import glidepath.ui.compare.CompareCardView;
import glidepath.ui.compare.CompareView;
import glidepath.ui.compare.CompareViewModel;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.drawings.ChartMenu;
import glidepath.ui.figures.FiguresView;
import glidepath.ui.levers.LeversView;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.routes.RoutesView;
import glidepath.ui.months.MonthsView;
import glidepath.ui.runway.RunwayView;
import glidepath.ui.scenarios.ScenariosView;
import glidepath.ui.why.WhyView;

/// The window's content: levers to the left, results in the middle, reasons to the right.
public final class ShellView extends BorderPane {

    /// Narrower than so many columns of levers, the reasons give way: about 1,080 pixels, more where the interface is zoomed.
    private static final double ROOM_FOR_REASONS = 3.86;
    /// Narrower than so many, the lower cards stand one above the other.
    private static final double ROOM_FOR_TWO = 1.7;

    /// Narrower than so many, the footer does without the time that a forecast takes.
    private static final double ROOM_FOR_SPEED = 3.3;

    /// Narrower than that, and without the promise that nothing leaves the machine.
    private static final double ROOM_FOR_OFFLINE = 2.9;

    private static final double PART = 200;

    private final ShellViewModel model;
    private final Words words;
    private final ObservableValue<Boolean> dark;
    private final ScenariosView tabs;
    private final LeversView levers;
    private final ReasonsPopOver reasons;
    private final RunwayView runway;
    private final MonthsView months;
    private final CompareCardView compare;

    public ShellView(ShellViewModel model, Words words, ObservableValue<Boolean> dark, Node menus) {
        this.model = model;
        this.words = words;
        this.dark = dark;
        getStyleClass().add("shell");
        setMinSize(0, 0);   // whatever does not fit scrolls, and does not push the menus out of the window
        reasons = new ReasonsPopOver(text("reasons.open-bill"), model::open);
        runway = new RunwayView(model.runway(), words, dark, reasons);
        months = new MonthsView(model.months(), words, dark, reasons);
        compare = compareCard();
        tabs = new ScenariosView(model.scenarios(), dark, new ScenariosView.Texts(text("scenarios.add"), text("scenarios.rename"),
                text("scenarios.duplicate"), text("scenarios.left"), text("scenarios.right"), text("scenarios.colour"), text("scenarios.compare"),
                text("scenarios.remove"), text("scenarios.reference"), text("scenarios.all")));
        levers = new LeversView(model.levers(), new LeversView.LeverTexts(text("levers.workload"), text("levers.more"), text("levers.add"),
                text("levers.duplicate"), text("levers.remove"), text("levers.add-grant"), text("levers.add-row"), text("levers.add-gateway"),
                text("levers.add-provider")));
        setTop(top(menus));
        setCenter(columns());
        setBottom(footer());
    }

    /// The tabs, for the commands that rename.
    public ScenariosView tabs() {
        return tabs;
    }

    /// Gives each chart a button that exports it.
    public void offer(ChartExports exports) {
        runway.addButton(new ChartMenu(exports, words, () -> ChartKind.RUNWAY));
        months.addButton(new ChartMenu(exports, words, () -> ChartKind.MONTHS));
        compare.addButton(new ChartMenu(exports, words, () -> switch (compare.page()) {
            case "months" -> ChartKind.COMPARE_MONTHS;
            case "why" -> ChartKind.WATERFALL;
            default -> ChartKind.COMPARE;
        }, () -> compare.page().equals("figures")));
    }

    /// Puts the focus on an input and brings it into view.
    public void reveal(String input) {
        Platform.runLater(() -> levers.reveal(input));
    }

    private String text(String key) {
        return words.text("ui." + key);
    }

    private HBox top(Node menus) {
        HBox.setHgrow(tabs, Priority.ALWAYS);
        var row = new HBox(10, menus, tabs);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("top-bar");
        return row;
    }

    private SplitPane columns() {
        var why = new WhyView(model.why(), new WhyView.Texts(text("why.differences"), text("why.notes"), ""), () -> model.showBill(0));
        ScrollPane results = results();
        var columns = new SplitPane(levers, results, why);
        PaneKeys.on(this, List.of(tabs, levers, results, why));
        columns.getStyleClass().add("columns");
        SplitPane.setResizableWithParent(levers, false);
        SplitPane.setResizableWithParent(why, false);
        widthProperty().subscribe(() -> makeRoom(columns, why));
        levers.minWidthProperty().subscribe(() -> makeRoom(columns, why));
        model.page().subscribe(() -> makeRoom(columns, why));
        columns.setDividerPositions(0.235, 0.775);
        return columns;
    }

    private void makeRoom(SplitPane columns, WhyView why) {
        boolean room = !List.of(ShellViewModel.Page.BILL, ShellViewModel.Page.ADVICE).contains(model.page().get())   // which tell the reasons themselves
                && getWidth() >= levers.getMinWidth() * ROOM_FOR_REASONS;
        if (room && !columns.getItems().contains(why)) {
            columns.getItems().add(why);
            columns.setDividerPosition(1, 0.775);
        } else if (!room && getWidth() > 0) {
            columns.getItems().remove(why);
        }
    }

    private ScrollPane results() {
        var overview = new VBox(10, runway, lower());
        overview.getChildren().forEach(part -> {
            VBox.setVgrow(part, Priority.ALWAYS);
            ((Region) part).setPrefHeight(PART);   // so that both get the same share of what there is
            part.getStyleClass().add("overview-part");
        });
        overview.setId("overview");
        shownOn(ShellViewModel.Page.OVERVIEW, overview);
        var bill = new BillView(model.bill(), new BillView.Texts(text("bill.month"), text("bill.group"), text("bill.filter"), text("bill.item"),
                text("bill.what"), text("bill.quantity"), text("bill.rate"), text("bill.list"), text("bill.amount"), text("bill.credits"),
                text("bill.left"), text("bill.hint"), text("bill.copy"), text("bill.empty")));
        shownOn(ShellViewModel.Page.BILL, bill);
        var stack = new StackPane(overview, bill, breakEven(), routes(), advice());
        VBox.setVgrow(stack, Priority.ALWAYS);
        var results = new VBox(10, new FiguresView(model.figures(), reasons), switcher(), stack);
        results.getStyleClass().add("results");
        return scrolling(results);
    }

    private BreakEvenView breakEven() {
        var view = new BreakEvenView(model.breakEven(), new BreakEvenView.Texts(text("breakeven.question"), text("breakeven.answer"),
                text("breakeven.first"), text("breakeven.second"), text("breakeven.difference")), reasons);
        shownOn(ShellViewModel.Page.BREAK_EVEN, view);
        return view;
    }

    private RoutesView routes() {
        var view = new RoutesView(model.routes(), new RoutesView.Texts(text("routes.cloud"), text("routes.direct"), text("routes.gateway"),
                text("routes.add")), reasons);
        shownOn(ShellViewModel.Page.ROUTES, view);
        return view;
    }

    private AdviceView advice() {
        var view = new AdviceView(model.advice(), words, ShellView::copy);
        shownOn(ShellViewModel.Page.ADVICE, view);
        return view;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Where the window is too low for a page and the figures over it, all of it scrolls.
    private static ScrollPane scrolling(Region results) {
        var scroll = new ScrollPane(results);
        scroll.setId("results");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinWidth(360);
        return scroll;
    }

    private void shownOn(ShellViewModel.Page page, Node node) {
        node.visibleProperty().bind(model.page().isEqualTo(page));
        node.managedProperty().bind(node.visibleProperty());
        node.getStyleClass().add("results-page");
    }

    private FlowPane switcher() {
        var group = new ToggleGroup();
        return new FlowPane(0, 4, toggle("show-overview", text("view.overview"), group, "left-pill", ShellViewModel.Page.OVERVIEW),
                toggle("show-bill", text("bill.title"), group, "center-pill", ShellViewModel.Page.BILL),
                toggle("show-break-even", text("breakeven.title"), group, "center-pill", ShellViewModel.Page.BREAK_EVEN),
                toggle("show-routes", text("view.routes"), group, "center-pill", ShellViewModel.Page.ROUTES),
                toggle("show-advice", text("advice.title"), group, "right-pill", ShellViewModel.Page.ADVICE));
    }

    private ToggleButton toggle(String id, String text, ToggleGroup group, String look, ShellViewModel.Page page) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(look, "view-switch");
        model.page().subscribe(shown -> button.setSelected(shown == page));
        button.setOnAction(_ -> {
            model.page().set(page);
            button.setSelected(true);   // a second click does not put it out
        });
        return button;
    }

    private CompareCardView compareCard() {
        var table = new CompareView(model.compare(), dark, new CompareView.Texts(text("compare.scenario"),
                Arrays.stream(CompareViewModel.Figure.values()).map(figure -> words.text(figure.key())).toList(), text("compare.bar")),
                model.scenarios()::select, reasons);
        table.setAccessibleText(text("compare.title"));
        return new CompareCardView(table, model.compareChart(), model.waterfall(), words, dark, reasons);
    }

    private GridPane lower() {
        var grid = new GridPane(10, 10);
        grid.widthProperty().subscribe(() -> arrange(grid, months, compare));
        levers.minWidthProperty().subscribe(() -> arrange(grid, months, compare));
        return grid;
    }

    /// Side by side, or one above the other where that is too narrow.
    private void arrange(GridPane grid, Region months, Region compare) {
        boolean two = grid.getWidth() >= levers.getMinWidth() * ROOM_FOR_TWO;
        if (grid.getColumnCount() == (two ? 2 : 1)) {
            return;
        }
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(Collections.nCopies(two ? 1 : 2, growing()));
        if (two) {
            grid.getColumnConstraints().setAll(share(34), share(66));
            grid.addRow(0, months, compare);
        } else {
            grid.getColumnConstraints().setAll(share(100));
            grid.addColumn(0, months, compare);
        }
        List.of(months, compare).forEach(card -> card.getStyleClass().remove("stacked"));
        grid.getStyleClass().remove("overview-stacked");
        if (!two) {
            grid.getStyleClass().add("overview-stacked");
            List.of(months, compare).forEach(card -> card.getStyleClass().add("stacked"));
        }
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

    private HBox footer() {
        var speed = new Label();
        speed.setId("footer-speed");
        speed.textProperty().bind(model.speed());
        speed.setMinWidth(Region.USE_PREF_SIZE);
        var facts = new FlowPane(18, 2, line("footer-state", model.files().state(), ""), line("footer-prices", model.prices(), ""),
                line("footer-age", model.age(), "footer-old"));
        HBox.setHgrow(facts, Priority.ALWAYS);
        var offline = new Label(text("footer.offline"));
        offline.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(18, facts, speed, offline);
        facts.prefWrapLengthProperty().bind(row.widthProperty());
        giveWay(speed, row, ROOM_FOR_SPEED);
        giveWay(offline, row, ROOM_FOR_OFFLINE);
        row.getStyleClass().add("footer");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// @param room in widths of the column of levers, below which a label is not shown
    private void giveWay(Label label, Region row, double room) {
        label.visibleProperty().bind(row.widthProperty().greaterThanOrEqualTo(levers.minWidthProperty().multiply(room)));
        label.managedProperty().bind(label.visibleProperty());
    }

    private static Label line(String id, ObservableValue<String> text, String look) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(0);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isEmpty().not());
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        label.setTooltip(tip);
        if (!look.isEmpty()) {
            label.getStyleClass().add(look);
        }
        return label;
    }
}
