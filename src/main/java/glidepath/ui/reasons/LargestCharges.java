package glidepath.ui.reasons;

import java.util.Comparator;
import java.util.List;

import glidepath.engine.Bill;
import glidepath.engine.ChargeSum;
import glidepath.plan.Assumptions;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;

/// The charges of some months that matter most: those without a price, then the largest.
public record LargestCharges(List<ChargeExplanation> told, int further) {

    private static final Comparator<ChargeSum> ORDER =
            Comparator.comparing(ChargeSum::isPriced).thenComparing(Comparator.comparing(ChargeSum::amount).reversed());

    /// @param most how many are told
    public static LargestCharges of(Messages messages, Assumptions assumptions, List<Bill> bills, int most) {
        List<ChargeSum> all = ChargeSum.of(bills);
        var explanation = new Explanation(messages, assumptions);
        List<ChargeExplanation> told = all.stream().sorted(ORDER).limit(most).map(sum -> ChargeExplanation.of(messages, explanation, sum))
                .toList();
        return new LargestCharges(told, all.size() - told.size());
    }
}
