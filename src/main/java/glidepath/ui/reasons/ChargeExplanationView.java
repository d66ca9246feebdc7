package glidepath.ui.reasons;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;

import java.util.List;
import java.util.Optional;

/// One charge in full: its formula, its source with date and evidence, and who pays it.
public final class ChargeExplanationView extends VBox {

    private final Label name = Blocks.wrapped("", "reason-name");
    private final VBox formula = new VBox(2);
    private final Label source = Blocks.wrapped("", StyleClasses.MUTED);
    private final Tooltip page = new Tooltip();
    private final VBox ledger = new VBox(2);
    private Optional<EvidenceChip.Proof> proof = Optional.empty();

    public ChargeExplanationView(ChargeExplanation reason) {
        super(2);
        getStyleClass().add("reason");
        getChildren().addAll(name, formula, source, ledger);
        Visibility.gapless(source);
        show(reason);
    }

    /// The same place tells another charge, or the same with other figures.
    public void show(ChargeExplanation reason) {
        name.setText(reason.name());
        lines(formula, reason.formula(), StyleClasses.FORMULA);
        source.setText(reason.source());
        source.setVisible(!reason.source().isEmpty());
        page.setText(reason.page());
        source.setTooltip(reason.page().isEmpty() ? null : page);
        if (!reason.proof().equals(proof)) {
            proof = reason.proof();
            getChildren().removeIf(EvidenceChip.class::isInstance);
            proof.ifPresent(known -> getChildren().add(getChildren().indexOf(ledger), new EvidenceChip(known)));
        }
        lines(ledger, reason.ledger(), StyleClasses.MUTED);
    }

    private static void lines(VBox box, List<String> texts, String look) {
        for (int line = box.getChildren().size(); line < texts.size(); line++) {
            box.getChildren().add(Blocks.wrapped("", look));
        }
        box.getChildren().remove(texts.size(), box.getChildren().size());
        for (int line = 0; line < texts.size(); line++) {
            ((Label) box.getChildren().get(line)).setText(texts.get(line));
        }
    }
}
