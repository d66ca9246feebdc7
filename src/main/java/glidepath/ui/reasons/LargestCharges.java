package glidepath.ui.reasons;

import java.util.Comparator;
import java.util.List;

import glidepath.engine.Bill;
import glidepath.engine.ChargeSum;
import glidepath.formats.Explanation;
import glidepath.formats.Words;
import glidepath.plan.Setup;

/// The charges of some months that matter most: those without a price, then the largest.
public record LargestCharges(List<Reason> told, int further) {

    private static final Comparator<ChargeSum> ORDER =
            Comparator.comparing(ChargeSum::isPriced).thenComparing(Comparator.comparing(ChargeSum::amount).reversed());

    /// @param most how many are told
    public static LargestCharges of(Words words, Setup setup, List<Bill> bills, int most) {
        List<ChargeSum> all = ChargeSum.of(bills);
        var explanation = new Explanation(words, setup);
        List<Reason> told = all.stream().sorted(ORDER).limit(most).map(sum -> Reason.of(words, explanation, sum)).toList();
        return new LargestCharges(told, all.size() - told.size());
    }
}
