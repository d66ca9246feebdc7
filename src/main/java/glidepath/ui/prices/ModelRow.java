package glidepath.ui.prices;

import java.util.List;

import glidepath.reports.tables.Cell;
import glidepath.ui.kit.EvidenceChip;

/// A model of the list, as it is read.
///
/// @param id      as the catalog has it: `aws/global.anthropic.claude-haiku-4-5`
/// @param marks   `in use`, `own price`, `ends 2027-01-05`; empty for most
/// @param input   price of a million tokens
/// @param cost    of a thousand of the workload's mean calls
/// @param against the same against the model in use: `-62%`; empty for itself
/// @param cells   the texts as values, one for each column
public record ModelRow(String id, String name, String provider, String marks, String input, String output, String cost, String against,
                       String context, EvidenceChip.Proof proof, boolean current, List<Cell> cells) {
}
