package glidepath.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// How sure something is: a word in its colour, which tells who says so and since when. The same everywhere in the window.
public final class EvidenceChip extends Label {

    /// @param name   the word
    /// @param look   `confirmed`, `likely`, `speculation` or `false`
    /// @param origin who says so, and when that was read
    public record Proof(String name, String look, String origin) {
    }

    public EvidenceChip(Proof proof) {
        super(proof.name());
        getStyleClass().addAll(StyleClasses.CHIP, proof.look());
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(proof.origin()));
        setAccessibleText(proof.name() + ", " + proof.origin());
    }
}
