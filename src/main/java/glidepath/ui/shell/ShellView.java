package glidepath.ui.shell;

import java.util.List;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import glidepath.drawings.ChartKind;
import glidepath.texts.Messages;
import glidepath.ui.advice.AdviceView;
import glidepath.ui.bill.BillView;
import glidepath.ui.breakeven.BreakEvenView;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.drawings.ChartMenu;
import glidepath.ui.figures.FiguresView;
import glidepath.ui.levers.LeversView;
import glidepath.ui.playbook.PlaybookView;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.routes.RoutesView;
import glidepath.ui.scenarios.ScenariosView;
import glidepath.ui.tables.ClipboardTarget;
import glidepath.ui.tables.TableExports;
import glidepath.ui.why.WhyView;

/// The window's content: levers to the left, results in the middle, reasons to the right.
public final class ShellView extends BorderPane {

    /// Narrower than so many columns of levers, the reasons give way: about 1,080 pixels, more where the interface is zoomed.
    private static final double ROOM_FOR_REASONS = 3.86;

    /// The share of the window that the column of levers takes, where that is not too narrow.
    private static final double LEVERS = 0.235;

    private final ShellViewModel model;
    private final Messages messages;
    private final ClipboardTarget clipboard;
    private final ObservableValue<Boolean> dark;
    private final ScenariosView tabs;
    private final LeversView levers;
    private final ReasonsPopOver reasons;
    private final OverviewView overview;
    private final FiguresView figures;
    private final BillView bill;
    private final BreakEvenView breakEven;
    private final RoutesView routes;

    public ShellView(ShellViewModel model, Messages messages, ObservableValue<Boolean> dark, Node menus, ClipboardTarget clipboard) {
        this.model = model;
        this.messages = messages;
        this.clipboard = clipboard;
        this.dark = dark;
        getStyleClass().add("shell");
        setMinSize(0, 0);   // whatever does not fit scrolls, and does not push the menus out of the window
        reasons = new ReasonsPopOver(text("reasons.open-bill"), model::open);
        tabs = new ScenariosView(model.scenarios(), dark, new ScenariosView.ScenarioTexts(text("scenarios.add"), text("scenarios.rename"),
                text("scenarios.duplicate"), text("scenarios.left"), text("scenarios.right"), text("scenarios.colour"), text("scenarios.compare"),
                text("scenarios.remove"), text("scenarios.reference"), text("scenarios.all")));
        levers = new LeversView(model.levers(), new LeversView.LeverTexts(text("levers.workload"), text("levers.more"), text("levers.add"),
                text("levers.duplicate"), text("levers.remove"), text("levers.add-grant"), text("levers.add-row"), text("levers.add-gateway"),
                text("levers.add-provider")));
        overview = new OverviewView(model, messages, dark, reasons, levers.minWidthProperty());
        figures = new FiguresView(model.figures(), reasons);
        bill = new BillView(model.bill(), new BillView.BillTexts(text("bill.month"), text("bill.group"), text("bill.filter"), text("bill.item"),
                text("bill.what"), text("bill.quantity"), text("bill.rate"), text("bill.list"), text("bill.amount"), text("bill.credits"),
                text("bill.left"), text("bill.hint"), text("bill.copy"), text("bill.empty")));
        breakEven = new BreakEvenView(model.breakEven(), new BreakEvenView.BreakEvenTexts(text("breakeven.question"), text("breakeven.answer"),
                text("breakeven.first"), text("breakeven.second"), text("breakeven.difference"), text("charts.as-table"), text("charts.as-chart")),
                reasons, dark);
        routes = new RoutesView(model.routes(), new RoutesView.RouteTexts(text("routes.cloud"), text("routes.direct"), text("routes.gateway"),
                text("routes.add")), reasons);
        setTop(top(menus));
        setCenter(columns());
        model.revealBy(this::reveal);
        setBottom(new FooterView(model, messages, levers.minWidthProperty()));
    }

    /// The tabs, for the commands that rename.
    public ScenariosView tabs() {
        return tabs;
    }

    /// Gives each chart and table a button that exports it, and lets each figure be copied.
    public void offer(ChartExports exports) {
        overview.offer(exports);
        TableExports tables = exports.tables();
        figures.offer(tables);
        bill.offer(tables);
        breakEven.offer(tables, new ChartMenu(exports, messages, () -> ChartKind.BREAK_EVEN));
        routes.offer(tables);
        reasons.offer(text("reasons.copy"), tables::copy);
    }

    /// Puts the focus on an input and brings it into view.
    public void reveal(String input) {
        Platform.runLater(() -> levers.reveal(input));
    }

    private String text(String key) {
        return messages.text("ui." + key);
    }

    private HBox top(Node menus) {
        HBox.setHgrow(tabs, Priority.ALWAYS);
        var row = new HBox(10, menus, tabs);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("top-bar");
        return row;
    }

    private SplitPane columns() {
        var why = new WhyView(model.why(), new WhyView.WhyTexts(text("why.differences"), text("why.notes")), () -> model.showBill(0));
        ScrollPane results = results();
        var columns = new SplitPane(levers, results, why);
        MenuKey.on(this);
        PaneKeys.on(this, List.of(tabs, levers, results, why));
        columns.getStyleClass().add("columns");
        SplitPane.setResizableWithParent(levers, false);
        SplitPane.setResizableWithParent(why, false);
        widthProperty().subscribe(() -> makeRoom(columns, why));
        levers.minWidthProperty().subscribe(least -> {
            makeRoom(columns, why);
            if (getWidth() > 0) {   // the interface was zoomed
                columns.setDividerPosition(0, Math.max(LEVERS, least.doubleValue() / getWidth()));
            }
        });
        model.page().subscribe(() -> makeRoom(columns, why));
        columns.setDividerPositions(LEVERS, 0.775);
        return columns;
    }

    private void makeRoom(SplitPane columns, WhyView why) {
        boolean room = !List.of(ShellViewModel.Page.BILL, ShellViewModel.Page.ADVICE, ShellViewModel.Page.PLAYBOOK).contains(model.page().get())   // which tell the reasons themselves
                && getWidth() >= levers.getMinWidth() * ROOM_FOR_REASONS;
        if (room && !columns.getItems().contains(why)) {
            columns.getItems().add(why);
            columns.setDividerPosition(1, 0.775);
        } else if (!room && getWidth() > 0) {
            columns.getItems().remove(why);
        }
    }

    private ScrollPane results() {
        shownOn(ShellViewModel.Page.OVERVIEW, overview);
        shownOn(ShellViewModel.Page.BILL, bill);
        shownOn(ShellViewModel.Page.BREAK_EVEN, breakEven);
        shownOn(ShellViewModel.Page.ROUTES, routes);
        var stack = new StackPane(overview, bill, breakEven, routes, advice(), playbook());
        VBox.setVgrow(stack, Priority.ALWAYS);
        var results = new VBox(10, figures, switcher(), stack);
        results.getStyleClass().add("results");
        return scrolling(results);
    }

    private AdviceView advice() {
        var view = new AdviceView(model.advice(), messages, clipboard::text);
        shownOn(ShellViewModel.Page.ADVICE, view);
        whole(view);
        return view;
    }

    private PlaybookView playbook() {
        var view = new PlaybookView(model.playbook(), messages);
        shownOn(ShellViewModel.Page.PLAYBOOK, view);
        whole(view);
        return view;
    }

    /// Where the window is too low for a page and the figures over it, all of it scrolls.
    private ScrollPane scrolling(Region results) {
        var scroll = new ScrollPane(results);
        scroll.setId("results");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinWidth(360);
        model.page().subscribe(_ -> scroll.setVvalue(0));
        return scroll;
    }

    private void shownOn(ShellViewModel.Page page, Node node) {
        node.visibleProperty().bind(model.page().isEqualTo(page));
        node.managedProperty().bind(node.visibleProperty());
        node.getStyleClass().add("results-page");
    }

    /// A page of text is as high as its text, and scrolls with the figures over it.
    private static void whole(Region page) {
        page.getStyleClass().remove("results-page");
        page.setMinHeight(USE_PREF_SIZE);
    }

    private FlowPane switcher() {
        var group = new ToggleGroup();
        return new FlowPane(0, 4, toggle("show-overview", text("view.overview"), group, "left-pill", ShellViewModel.Page.OVERVIEW),
                toggle("show-bill", text("bill.title"), group, "center-pill", ShellViewModel.Page.BILL),
                toggle("show-break-even", text("breakeven.title"), group, "center-pill", ShellViewModel.Page.BREAK_EVEN),
                toggle("show-routes", text("view.routes"), group, "center-pill", ShellViewModel.Page.ROUTES),
                toggle("show-advice", text("advice.title"), group, "center-pill", ShellViewModel.Page.ADVICE),
                toggle("show-playbook", text("playbook.title"), group, "right-pill", ShellViewModel.Page.PLAYBOOK));
    }

    private ToggleButton toggle(String id, String text, ToggleGroup group, String look, ShellViewModel.Page page) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(look, "view-switch");
        model.page().subscribe(shown -> button.setSelected(shown == page));
        button.setOnAction(_ -> button.setSelected(true));   // a second click does not put it out
        button.selectedProperty().addListener((_, _, selected) -> {   // arrow keys select, too
            if (selected) {
                model.page().set(page);
            }
        });
        return button;
    }
}
