package glidepath.ui.reasons;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.ChargeSum;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;

/// The charges of some months that matter most: those without a price, then the largest.
public record LargestCharges(List<ChargeExplanation> told, int further) {

    private static final Comparator<ChargeSum> ORDER =
            Comparator.comparing(ChargeSum::isPriced).thenComparing(Comparator.comparing(ChargeSum::amount).reversed());

    private static final int FEW = 3;

    /// Why a figure is what it is, with the charges behind it.
    ///
    /// @param bill that tells more; empty where it is of no scenario of the plan
    public static FigureReasons behind(Messages messages, String title, List<String> lines, Explanation explanation, List<Bill> bills,
            Optional<FigureReasons.BillPlace> bill) {
        LargestCharges charges = of(messages, explanation, bills, FEW);
        String more = charges.further() > 0 ? messages.text("ui.reasons.more", charges.further()) : "";
        return new FigureReasons(title, lines, charges.told(), more, bill);
    }

    /// @param most how many are told
    public static LargestCharges of(Messages messages, Explanation explanation, List<Bill> bills, int most) {
        List<ChargeSum> all = ChargeSum.of(bills);
        List<ChargeExplanation> told = all.stream().sorted(ORDER).limit(most).map(sum -> ChargeExplanation.of(messages, explanation, sum))
                .toList();
        return new LargestCharges(told, all.size() - told.size());
    }
}
