package glidepath.ui.prices;

import glidepath.ui.kit.EvidenceChip;

/// A model of the list, as it is read.
///
/// @param id      as the catalog has it: `aws/global.anthropic.claude-haiku-4-5`
/// @param marks   `in use`, `own price`, `ends 2027-01-05`; empty for most
/// @param input   price of a million tokens
/// @param other   price of what it counts instead of tokens, such as images, with the unit; empty where tokens have one
/// @param cost    of a thousand of the workload's mean calls
/// @param against the same against the model in use: `-62%`; empty for itself
public record ModelRow(String id, String name, String provider, String marks, String input, String output, String other, String cost,
                       String against, String context, EvidenceChip.Proof proof, boolean current) {

    static final String NO_RATE = "–";

    /// Whether tokens in or out have a price.
    public boolean isPriced() {
        return !input.equals(NO_RATE) || !output.equals(NO_RATE);
    }
}
