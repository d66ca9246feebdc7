package glidepath.ui.prices;

import java.util.List;

import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.chart.LineData;

/// All that is known of a model, as it is read.
///
/// @param id       as the catalog has it
/// @param provider who sells it
/// @param facts    what it is
/// @param rates    what it costs
/// @param disputed what sources say that were not used, a line for each price that differs
/// @param times    the prices of each time, where there are several
/// @param history  of its prices; without months where there is one price only
/// @param note     about its history, or what the price table adds
public record ModelDetails(String id, String name, String provider, List<Fact> facts, List<RateLine> rates, List<String> disputed,
        List<String> times,
                           LineData history, String note) {

    /// What is known in a word or two; `unknown` where no source tells.
    public record Fact(String name, String value) {
    }

    /// @param name  what is counted, and how it is called: `Batch: Output tokens`
    /// @param price with its unit and its steps: `$3.00 / MTok ($6.00 above 200,000 tokens)`
    /// @param proof who says so
    /// @param own   whether it is a user's own
    public record RateLine(String name, String price, EvidenceChip.Proof proof, boolean own) {
    }
}
