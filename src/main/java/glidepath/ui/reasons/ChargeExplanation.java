package glidepath.ui.reasons;

import java.util.List;
import java.util.Optional;

import glidepath.catalog.Source;
import glidepath.engine.ChargeSum;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.kit.EvidenceChip;

/// One charge in full.
///
/// @param formula  with values, line by line
/// @param source   of its price; empty where there is none, as the formula says
/// @param page     where its price can be looked up; empty where nowhere
/// @param proof    how sure its price is; empty where there is none: nothing is known of it
/// @param ledger   who pays it
public record ChargeExplanation(String name, List<String> formula, String source, String page, Optional<EvidenceChip.Proof> proof,
        List<String> ledger) {

    public static ChargeExplanation of(Messages messages, Explanation explanation, ChargeSum sum) {
        Source source = sum.line().source();
        String origin = Explanation.origin(messages, source);
        return new ChargeExplanation(explanation.name(sum.first().charge()), explanation.formulaLines(sum),
                source.title().isEmpty() ? "" : origin, source.page(),
                sum.line().rate().map(_ -> EvidenceChip.Proof.of(messages, source, origin)), explanation.ledger(sum));
    }
}
