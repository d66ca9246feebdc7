package glidepath.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import glidepath.plan.Grant;
import glidepath.units.Money;

/// Problems of credits, and of commitments that outlive them or the plan.
record CreditChecks(ScenarioForecast forecast, PlanChecks.Finder found) {

    void run() {
        forecast.assumptions().grants().stream().filter(Grant::on).forEach(this::check);
        Optional<LocalDate> end = Runway.of(forecast).runOut().map(Runway.RunOut::date);
        for (Commitment commitment : forecast.commitments()) {
            check(commitment, end);
        }
    }

    private void check(Grant grant) {
        LocalDate start = forecast.settings().start().atDay(1);
        if (grant.expires().isEmpty()) {
            found.warning(grant.name(), "check.grant.no-expiry");
        } else if (grant.expires().get().isBefore(start)) {
            found.note(grant.name(), "check.grant.expired", grant.expires().get(), forecast.settings().start());
        }
        boolean eligible = forecast.bills().stream().flatMap(bill -> bill.accounts().keySet().stream()).anyMatch(account -> account.eligibleFor(grant));
        if (!eligible && grant.amount().isPositive()) {
            found.warning(grant.name(), "check.grant.nothing", grant.provider());
        }
    }

    private void check(Commitment commitment, Optional<LocalDate> creditsEnd) {
        String owner = forecast.assumptions().workload(commitment.owner()).name();
        YearMonth last = forecast.settings().lastMonth();
        if (commitment.until().isAfter(last)) {
            found.warning(owner, "check.commitment.horizon", commitment.surface(), commitment.until(), last);
        }
        creditsEnd.ifPresent(day -> {
            Money owed = commitment.owedFrom(day);
            if (owed.isPositive()) {
                found.warning(owner, "check.commitment.credits", commitment.surface(), day, new Money(owed.toCents()));
            }
        });
    }
}
