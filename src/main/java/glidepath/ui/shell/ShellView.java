package glidepath.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;

import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.figures.FiguresView;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.levers.LeversView;
import glidepath.ui.prices.PricesSinceView;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.scenarios.ScenariosView;
import glidepath.ui.tables.ClipboardTarget;
import glidepath.ui.why.WhyView;

/// The window's content: levers to the left, results in the middle, reasons to the right.
public final class ShellView extends BorderPane {

    /// Narrower than so many columns of levers, the reasons give way: about 1,080 pixels, more where the interface is zoomed.
    private static final double ROOM_FOR_REASONS = 3.86;
    /// Narrower than so many columns of levers, figures and headings would be cut: 637 pixels, more where the interface is zoomed.
    private static final double LEAST = 2.28;
    /// Lower than so many widths of a column of levers, figures and page names stand closer, so that a page is seen below them: about 460
    /// pixels, more where the interface is zoomed.
    private static final double LOW = 1.65;
    private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");

    private final ShellViewModel model;
    private final Messages messages;
    private final ScenariosView tabs;
    private final LeversView levers;
    private final FiguresView figures;
    private final PagesView pages;
    private final Columns columns;

    /// @param dark      whether colours are those for a dark ground
    /// @param exports   takes charts and tables out of the window
    /// @param clipboard takes what is copied
    /// @param rest      fills what the first frame does without
    /// @param seen      whether nothing lies over it
    ShellView(ShellViewModel model, Messages messages, ObservableValue<Boolean> dark, Node menus, ChartExports exports,
            ClipboardTarget clipboard, Executor rest, ObservableValue<Boolean> seen) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("shell");
        setMinSize(0, 0);   // whatever does not fit scrolls, and does not push the menus out of the window
        var reasons = new ReasonsPopOver(text("reasons.open-bill"), model::open);
        reasons.offer(text("reasons.copy"), exports.tables()::copy);
        tabs = new ScenariosView(model.scenarios(), dark, messages);
        levers = new LeversView(model.levers(), messages, rest);
        figures = new FiguresView(model.figures(), reasons, exports.tables());
        pages = new PagesView(model.pages(), new PageParts(messages, dark, reasons, exports, clipboard, model.scenarios()::select,
                levers.minWidthProperty()), rest);
        setTop(top(menus));
        columns = columns(rest, seen);
        setCenter(columns);
        model.inputs().revealBy(this::reveal);
        setBottom(new FooterView(model, messages, levers.minWidthProperty()));
    }

    /// The width at which all of it can be read, in pixels.
    ObservableDoubleValue leastWidth() {
        return levers.minWidthProperty().multiply(LEAST);
    }

    /// Puts the focus on an input and brings it into view.
    private void reveal(String input) {
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

    private Columns columns(Executor rest, ObservableValue<Boolean> seen) {
        var why = new WhyView(model.why(), messages, () -> model.showBill(0), rest);
        model.why().visible().bind(why.sceneProperty().flatMap(_ -> seen).orElse(false));   // its checks read the prices of all providers
        ScrollPane results = results();
        MenuKey.on(this);
        PaneKeys.on(this, List.of(tabs, levers, results, why));
        NearFocus.keep(why);
        levers.minWidthProperty().subscribe(this::requestLayout);
        model.pages().shown().subscribe(this::requestLayout);
        return new Columns(levers, results, why);
    }

    /// Whether there is room for the reasons is asked here and not when the width of the levers changes: that happens while styles are
    /// applied to the columns one by one, when none of them may go.
    @Override
    protected void layoutChildren() {
        boolean low = getHeight() < levers.getMinWidth() * LOW;
        if (low != figures.brief().get()) {
            figures.brief().set(low);
            pseudoClassStateChanged(IS_LOW, low);
            applyCss();
        }
        columns.showReasons(model.pages().shown().get().layout().hasReasonsBeside()
                && getWidth() >= levers.getMinWidth() * ROOM_FOR_REASONS);
        super.layoutChildren();
    }

    /// Where the window is too low for a page and the figures over it, all of it scrolls.
    private ScrollPane results() {
        VBox.setVgrow(pages, Priority.ALWAYS);
        var results = new VBox(10, new PricesSinceView(model.prices().since(), messages), figures, pages.switcher(), pages);
        results.getStyleClass().add("results");
        ScrollPane scroll = scrolling(results);
        model.pages().shown().subscribe(_ -> scroll.setVvalue(0));
        return scroll;
    }

    private static ScrollPane scrolling(VBox results) {
        var scroll = LiveScroll.of(results);
        scroll.setId("results");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinWidth(360);
        return scroll;
    }
}
