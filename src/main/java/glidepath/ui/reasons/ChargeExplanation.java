package glidepath.ui.reasons;

import java.util.List;
import java.util.Locale;

import glidepath.catalog.Source;
import glidepath.engine.ChargeSum;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;

/// One charge in full.
///
/// @param formula  with values, line by line
/// @param page     where its price can be looked up; empty where nowhere
/// @param evidence as in the catalog, in lower case: names the look of the chip
/// @param ledger   who pays it
public record ChargeExplanation(String name, List<String> formula, String source, String page, String evidenceName, String evidence, List<String> ledger) {

    public static ChargeExplanation of(Messages messages, Explanation explanation, ChargeSum sum) {
        Source source = sum.line().source();
        return new ChargeExplanation(explanation.name(sum.first().charge()), explanation.formulaLines(sum), explanation.origin(source), source.page(),
                messages.label(source.evidence()), source.evidence().name().toLowerCase(Locale.ROOT), explanation.ledger(sum));
    }
}
