package glidepath.engine;

import java.util.List;

import glidepath.units.Money;

/// The credits of one billing cycle.
///
/// @param draws    in the order in which they were applied
/// @param grants   in the order of the plan
/// @param eligible charges that at least one enabled grant of the plan could pay for, leaving aside when
public record MonthCredits(List<CreditDraw> draws, List<GrantMonth> grants, Money eligible, Money applied) {

    static MonthCredits of(List<CreditDraw> draws, List<GrantMonth> grants, Money eligible) {
        return new MonthCredits(List.copyOf(draws), List.copyOf(grants), eligible, Money.sum(draws.stream().map(CreditDraw::amount).toList()));
    }

    /// What there is to pay with at the start of the month.
    public Money available() {
        return Money.sum(grants.stream().map(GrantMonth::available).toList());
    }

    public Money lapsed() {
        return Money.sum(grants.stream().map(GrantMonth::lapsed).toList());
    }

    public GrantMonth of(String grant) {
        return grants.stream().filter(month -> month.grant().equals(grant)).findFirst().orElseThrow();
    }
}
