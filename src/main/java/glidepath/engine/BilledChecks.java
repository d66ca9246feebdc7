package glidepath.engine;

import java.time.YearMonth;

import glidepath.engine.surface.BilledMonth;
import glidepath.units.Money;

/// Notes and warnings on a plan that runs on bills: up to which month it does, months without a bill, credits that no grant can have paid.
record BilledChecks(ScenarioForecast forecast, String plan, PlanChecks.Finder found) {

    void run() {
        forecast.billed().last().ifPresent(last -> {
            found.note(plan, "check.billed.on", last, last.plusMonths(1));
            forecast.bills().stream().filter(bill -> bill.month().isBefore(last)).forEach(this::missing);
            forecast.bills().forEach(bill -> forecast.billed().of(bill.month()).ifPresent(billed -> credits(bill, billed)));
        });
    }

    private void missing(Bill bill) {
        YearMonth month = bill.month();
        if (forecast.billed().of(month).isEmpty() && forecast.settings().isWhole(month)) {
            found.warning(plan, "check.billed.missing", month);
        }
    }

    /// Credits on a bill that are more than the plan's grants had: the balances do not account for the rest.
    private void credits(Bill bill, BilledMonth billed) {
        Money told = Money.sum(bill.credits().draws().stream().filter(draw -> billed.tells(draw.account().provider()))
                .map(draw -> draw.amount()).toList());
        if (told.compareTo(billed.credits()) < 0) {
            found.warning(plan, "check.billed.credits", bill.month(), billed.credits(), told);
        } else if (billed.credits().isZero() && couldPay(bill, billed)) {
            found.warning(plan, "check.billed.no-credits", bill.month());
        }
    }

    /// Whether a grant that has money left is for something that was billed.
    private boolean couldPay(Bill bill, BilledMonth billed) {
        return bill.credits().grants().stream().filter(month -> month.available().isPositive())
                .flatMap(month -> forecast.grant(month.grant()).stream())
                .anyMatch(grant -> billed.charged().entrySet().stream()
                        .anyMatch(charge -> charge.getValue().isPositive() && charge.getKey().eligibleFor(grant)));
    }
}
