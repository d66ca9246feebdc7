package glidepath.ui.reasons;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.StyleClasses;

/// One charge in full: its formula, its source with date and evidence, and who pays it.
public final class ChargeExplanationView extends VBox {

    public ChargeExplanationView(ChargeExplanation reason) {
        super(2);
        getStyleClass().add("reason");
        getChildren().add(wrapped(reason.name(), "reason-name"));
        reason.formula().forEach(line -> getChildren().add(wrapped(line, StyleClasses.FORMULA)));
        var source = wrapped(reason.source(), StyleClasses.MUTED);
        if (!reason.page().isEmpty()) {
            source.setTooltip(new Tooltip(reason.page()));
        }
        getChildren().addAll(source, new EvidenceChip(new EvidenceChip.Proof(reason.evidenceName(), reason.evidence(), reason.source())));
        reason.ledger().forEach(line -> getChildren().add(wrapped(line, StyleClasses.MUTED)));
    }

    /// A text that takes as many lines as it needs.
    static Label wrapped(String text, String look) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }
}
