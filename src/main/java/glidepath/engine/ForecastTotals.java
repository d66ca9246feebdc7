package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;

import glidepath.units.Money;

/// What a scenario's bills come to over the horizon.
///
/// @param complete false where something is unpriced in some month, so that the sums are a lower bound
record ForecastTotals(Money gross, Money credits, Money tax, Money lapsed, BigDecimal successfulTasks, boolean complete) {

    static ForecastTotals of(List<Bill> bills) {
        Money gross = Money.ZERO;
        Money credits = Money.ZERO;
        Money tax = Money.ZERO;
        Money lapsed = Money.ZERO;
        BigDecimal tasks = BigDecimal.ZERO;
        boolean complete = true;
        for (Bill bill : bills) {
            gross = gross.plus(bill.gross());
            credits = credits.plus(bill.credits().applied());
            tax = tax.plus(bill.tax());
            lapsed = lapsed.plus(bill.credits().lapsed());
            tasks = tasks.add(bill.successfulTasks());
            complete &= bill.complete();
        }
        return new ForecastTotals(gross, credits, tax, lapsed, tasks, complete);
    }

    Money leftToPay() {
        return gross.minus(credits).plus(tax);
    }
}
