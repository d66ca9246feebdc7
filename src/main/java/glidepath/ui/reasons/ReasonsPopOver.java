package glidepath.ui.reasons;

import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.ScrollKeys;
import glidepath.ui.kit.StyleClasses;

/// The pop-over that explains any number of the window. Escape closes it and gives the focus back.
public final class ReasonsPopOver {

    private static final String STYLES = ReasonsPopOver.class.getResource("/glidepath/assets/looks/reasons.css").toExternalForm();

    /// The least height, and what the arrow and the shadow take, in pixels.
    private static final double LEAST = 160;
    private static final double EDGES = 40;

    private final String openBill;
    private final Consumer<FigureReasons.BillPlace> bills;
    private @Nullable PopOver shown;
    private String copyName = "";
    private Consumer<String> copies = _ -> { };

    /// @param openBill what the link to the bill says
    /// @param bills    opens a bill
    public ReasonsPopOver(String openBill, Consumer<FigureReasons.BillPlace> bills) {
        this.openBill = openBill;
        this.bills = bills;
    }

    /// Lets what is told be copied, as text.
    ///
    /// @param name of the button that does
    public void offer(String name, Consumer<String> copy) {
        copyName = name;
        copies = copy;
    }

    /// Tells below a node that has the focus.
    public void show(Node owner, FigureReasons reasons) {
        show(owner, owner.getLayoutBounds(), reasons);
    }

    /// @param place what to point at, in the owner's coordinates
    public void show(Node owner, Bounds place, FigureReasons reasons) {
        if (shown != null) {
            shown.hide();
        }
        Bounds screen = owner.localToScreen(place);
        if (screen == null) {
            return;
        }
        PopOver over = plain();
        Window window = owner.getScene().getWindow();
        double roomBelow = window.getY() + window.getHeight() - screen.getMaxY();
        double roomAbove = screen.getMinY() - window.getY();
        boolean below = roomBelow >= roomAbove;
        over.setArrowLocation(below ? PopOver.ArrowLocation.TOP_CENTER : PopOver.ArrowLocation.BOTTOM_CENTER);
        var content = content(over, reasons);
        content.setMaxHeight(Math.max(LEAST, Math.max(roomBelow, roomAbove) - EDGES));
        over.setContentNode(content);
        over.setOnShown(_ -> {
            content.getParent().setClip(null);   // to its outline, which is as large: for such a clip the toolkit keeps ever more pictures
            fit(content);
        });
        over.setOnHidden(_ -> shown = null);
        shown = over;
        over.show(owner, screen.getCenterX(), below ? screen.getMaxY() : screen.getMinY());
        content.getBottom().lookup(".button").requestFocus();
    }

    private static PopOver plain() {
        var over = new PopOver();
        over.setDetachable(false);
        over.setAnimated(false);   // fading would take pictures, too
        over.getRoot().getStylesheets().add(STYLES);
        return over;
    }

    /// As high as its texts, which are known once they are wrapped.
    private static void fit(BorderPane content) {
        if (content.getCenter() instanceof ScrollPane scroll && scroll.getContent() instanceof Region box) {
            scroll.setPrefViewportHeight(box.prefHeight(box.getWidth()));
        }
    }

    private BorderPane content(PopOver over, FigureReasons reasons) {
        ScrollPane scroll = told(reasons);
        var content = new BorderPane(scroll);
        content.getStyleClass().add("reasons-content");
        content.setBottom(links(over, reasons));
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, over, scroll));
        return content;
    }

    private static void pressed(KeyEvent event, PopOver over, ScrollPane scroll) {
        boolean command = event.isShortcutDown() && !event.getCode().isModifierKey() && event.getCode() != KeyCode.C;
        if (event.isAltDown() || event.getCode() == KeyCode.F10 || command) {
            over.hide();   // a menu or the palette opens, and arrows and Escape belong to it
        } else {
            ScrollKeys.pressed(scroll, event);
        }
    }

    private static ScrollPane told(FigureReasons reasons) {
        var scroll = LiveScroll.of(texts(reasons));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "reasons-scroll");
        scroll.setAccessibleText(text(reasons, ". "));
        return scroll;
    }

    private static VBox texts(FigureReasons reasons) {
        var box = new VBox();
        box.setId("reasons");
        box.getStyleClass().add("reasons");
        box.getChildren().add(Blocks.wrapped(reasons.title(), StyleClasses.CARD_TITLE));
        reasons.lines().forEach(line -> box.getChildren().add(Blocks.wrapped(line, "reasons-line")));
        reasons.charges().forEach(charge -> box.getChildren().add(new ChargeExplanationView(charge)));
        if (!reasons.more().isEmpty()) {
            box.getChildren().add(Blocks.wrapped(reasons.more(), StyleClasses.MUTED));
        }
        return box;
    }

    private HBox links(PopOver over, FigureReasons reasons) {
        var links = new HBox(8);
        links.getStyleClass().add("reasons-links");
        reasons.bill().ifPresent(bill -> links.getChildren().add(Blocks.link("reasons-bill", openBill, () -> {
            over.hide();
            bills.accept(bill);
        })));
        links.getChildren().add(Blocks.link("reasons-copy", copyName, () -> copies.accept(text(reasons, "\n"))));
        links.getChildren().getFirst().setAccessibleHelp(text(reasons, ". "));
        return links;
    }

    /// What a screen reader says when it opens, and what is copied.
    private static String text(FigureReasons reasons, String apart) {
        var text = new StringBuilder(reasons.title());
        reasons.lines().forEach(line -> text.append(apart).append(line));
        reasons.charges().forEach(charge -> text.append(apart).append(charge.name()).append(": ").append(String.join(" ", charge.formula()))
                .append(charge.source().isEmpty() ? "" : apart + charge.source())
                .append(charge.proof().map(proof -> ", " + proof.name()).orElse("")));
        return text.toString();
    }
}
