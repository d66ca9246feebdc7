package glidepath.advise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.units.Count;
import glidepath.units.Money;

/// A published sum, done again: calls x tokens x price.
///
/// @param inputTokens mean per call, as are the output tokens
/// @param inputPrice per million tokens, as is the output price
/// @param parts what the publisher adds up; empty where only a total is claimed
public record EstimateCheck(Count calls, Count inputTokens, Count outputTokens, Money inputPrice, Money outputPrice,
                            Money claimed, List<Money> parts) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /// What is wrong with the claim; none where it can be right.
    public enum Finding { PRICE_TAKEN_PER_THOUSAND, PRICE_A_THOUSANDTH, BELOW_LEAST_TOTAL, PARTS_DO_NOT_ADD_UP }

    public EstimateCheck {
        parts = List.copyOf(parts);
    }

    /// The least that these calls can cost: their tokens, without retries, review or anything else.
    public Money total() {
        return inputPrice.times(calls).times(inputTokens).plus(outputPrice.times(calls).times(outputTokens)).dividedBy(MILLION);
    }

    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        Money total = total();
        if (total.isPositive() && near(claimed, total.times(THOUSAND))) {
            found.add(Finding.PRICE_TAKEN_PER_THOUSAND);
        }
        if (total.isPositive() && near(claimed, total.dividedBy(THOUSAND))) {
            found.add(Finding.PRICE_A_THOUSANDTH);
        }
        if (claimed.compareTo(total) < 0 && !near(claimed, total)) {
            found.add(Finding.BELOW_LEAST_TOTAL);
        }
        if (!parts.isEmpty() && !near(Money.sum(parts), claimed)) {
            found.add(Finding.PARTS_DO_NOT_ADD_UP);
        }
        return List.copyOf(found);
    }

    /// Published sums are rounded: up to one percent counts as the same.
    private static boolean near(Money one, Money other) {
        return one.minus(other).max(other.minus(one)).compareTo(other.times(ROUNDING)) <= 0;
    }
}
