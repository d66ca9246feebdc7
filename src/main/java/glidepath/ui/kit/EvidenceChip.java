package glidepath.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// A coloured label that says how sure something is; its tooltip names the source and the date. The same everywhere in the window.
public final class EvidenceChip extends Label {

    /// @param name   the word
    /// @param look   `confirmed`, `likely`, `speculation` or `false`
    /// @param origin who says so, and when that was read
    public record Proof(String name, String look, String origin) {

        /// What somebody confirmed on no day is told without its colour.
        ///
        /// @param origin who says so
        public static Proof of(Messages messages, Source source, String origin) {
            if (source.equals(Source.ENTERED)) {
                return new Proof(messages.text("ui.evidence.entered"), "confirmed", origin);
            }
            boolean undated = source.evidence() == Evidence.CONFIRMED && source.checked().isEmpty();
            String name = messages.label(source.evidence());
            return new Proof(undated ? messages.text("ui.evidence.undated", name) : name,
                    undated ? "undated" : EnumKey.of(source.evidence()), origin);
        }
    }

    public EvidenceChip(Proof proof) {
        super(proof.name());
        getStyleClass().addAll(StyleClasses.CHIP, proof.look());
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(proof.origin()));
        setAccessibleText(proof.name() + ", " + proof.origin());
    }
}
