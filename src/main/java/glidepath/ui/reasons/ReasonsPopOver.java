package glidepath.ui.reasons;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.Looks;

/// The one pop-over in which every number of the window tells why it is what it is. Escape closes it and gives the focus back.
public final class ReasonsPopOver {

    private static final String STYLES = ReasonsPopOver.class.getResource("/glidepath/assets/looks/reasons.css").toExternalForm();

    private final String openBill;
    private final Consumer<Reasons.BillPlace> bills;
    private @Nullable PopOver shown;

    /// @param openBill what the link to the bill says
    /// @param bills    opens a bill
    public ReasonsPopOver(String openBill, Consumer<Reasons.BillPlace> bills) {
        this.openBill = openBill;
        this.bills = bills;
    }

    /// Tells below a node that has the focus.
    public void show(Node owner, Reasons reasons) {
        show(owner, owner.getLayoutBounds(), reasons);
    }

    /// @param place what to point at, in the owner's coordinates
    public void show(Node owner, Bounds place, Reasons reasons) {
        if (shown != null) {
            shown.hide();
        }
        Bounds screen = owner.localToScreen(place);
        if (screen == null) {
            return;
        }
        var over = new PopOver();
        over.setDetachable(false);
        over.getRoot().getStylesheets().add(STYLES);
        boolean below = screen.getMaxY() < owner.getScene().getWindow().getY() + owner.getScene().getWindow().getHeight() * 0.55;
        over.setArrowLocation(below ? PopOver.ArrowLocation.TOP_CENTER : PopOver.ArrowLocation.BOTTOM_CENTER);
        var content = content(over, reasons);
        over.setContentNode(content);
        over.setOnShown(_ -> fit(content));
        over.setOnHidden(_ -> shown = null);
        shown = over;
        over.show(owner, screen.getCenterX(), below ? screen.getMaxY() : screen.getMinY());
        Optional.ofNullable(content.getBottom()).orElse(content.getCenter()).requestFocus();
    }

    /// As high as its texts, which are known once they are wrapped.
    private static void fit(BorderPane content) {
        if (content.getCenter() instanceof ScrollPane scroll && scroll.getContent() instanceof Region box) {
            scroll.setPrefViewportHeight(box.prefHeight(box.getWidth()));
        }
    }

    private BorderPane content(PopOver over, Reasons reasons) {
        var box = new VBox();
        box.setId("reasons");
        box.getStyleClass().add("reasons");
        box.getChildren().add(ReasonView.wrapped(reasons.title(), Looks.CARD_TITLE));
        reasons.lines().forEach(line -> box.getChildren().add(ReasonView.wrapped(line, "reasons-line")));
        reasons.charges().forEach(charge -> box.getChildren().add(new ReasonView(charge)));
        if (!reasons.more().isEmpty()) {
            box.getChildren().add(ReasonView.wrapped(reasons.more(), Looks.MUTED));
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "reasons-scroll");
        scroll.setAccessibleText(text(reasons));
        var content = new BorderPane(scroll);
        content.getStyleClass().add("reasons-content");
        reasons.bill().ifPresent(bill -> content.setBottom(link(over, bill)));
        return content;
    }

    /// What a screen reader says when it opens.
    private static String text(Reasons reasons) {
        var text = new StringBuilder(reasons.title());
        reasons.lines().forEach(line -> text.append(". ").append(line));
        reasons.charges().forEach(charge -> text.append(". ").append(charge.name()).append(": ").append(String.join(" ", charge.formula()))
                .append(". ").append(charge.source()).append(", ").append(charge.evidenceName()));
        return text.toString();
    }

    private Button link(PopOver over, Reasons.BillPlace bill) {
        var link = new Button(openBill);
        link.setId("reasons-bill");
        link.getStyleClass().addAll("flat", "link");
        link.setOnAction(_ -> {
            over.hide();
            bills.accept(bill);
        });
        return link;
    }
}
