package glidepath.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Activation;
import glidepath.plan.Grant;
import glidepath.plan.Release;
import glidepath.units.Money;
import glidepath.units.ShownAmount;

/// Problems of credits, and of commitments that outlive them or the plan.
record CreditChecks(ScenarioForecast forecast, PriceCatalog catalog, PlanChecks.Finder found) {

    void run() {
        forecast.assumptions().grants().stream().filter(Grant::on).forEach(this::check);
        Optional<LocalDate> end = forecast.runOut();
        for (Commitment commitment : forecast.commitments()) {
            check(commitment, end);
        }
    }

    private void check(Grant grant) {
        LocalDate start = forecast.firstDay();
        if (grant.isOver(start)) {
            found.note(grant.name(), "check.grant.expired", grant.lastDay().orElse(start.minusDays(1)), start);
            return;
        }
        if (grant.monthly().amount().isEmpty() && grant.parts().stream().anyMatch(part -> grant.lastDay(part).isEmpty())) {
            found.warning(grant.name(), "check.grant.no-expiry");
        }
        boolean eligible = forecast.bills().stream().flatMap(bill -> bill.accounts().keySet().stream())
                .anyMatch(account -> account.eligibleFor(grant));
        if (!eligible && grant.worth().isPositive()) {
            found.warning(grant.name(), "check.grant.nothing", catalog.billerOf(grant.provider()));
        }
        if (!grant.amount().isZero() && !grant.amount().equals(grant.worth())) {
            found.warning(grant.name(), grant.releases().isEmpty() ? "check.grant.monthly" : "check.grant.sum", grant.amount(),
                    grant.worth());
        }
        activation(grant);
        waiting(grant);
        exclusions(grant);
    }

    private void activation(Grant grant) {
        Activation activation = grant.activation();
        if (!activation.isMissed()) {
            return;
        }
        if (activation.by().isEmpty()) {
            found.warning(grant.name(), "check.grant.never-activated");
        } else if (activation.on().isEmpty()) {
            found.warning(grant.name(), "check.grant.not-activated", activation.by().get());
        } else {
            found.warning(grant.name(), "check.grant.activated-late", activation.on().get(), activation.by().get());
        }
    }

    /// Parts that wait for more than a date, and do not come within the plan.
    private void waiting(Grant grant) {
        Money toCome = forecast.bills().getLast().credits().of(grant.id()).toCome();
        if (toCome.isPositive() && grant.releases().stream().anyMatch(Release::waits)) {
            found.note(grant.name(), "check.grant.waiting", toCome);
        }
    }

    private void exclusions(Grant grant) {
        for (String id : grant.terms().excludes()) {
            Optional<Grant> other = forecast.grant(id);
            if (other.isEmpty()) {
                found.warning(grant.name(), "check.grant.excludes.unknown", id);
            } else if (other.get().takesPart(forecast.firstDay())) {
                found.warning(grant.name(), "check.grant.excludes", other.get().name());
            }
        }
        List<String> programs = catalog.program(grant.terms().program()).map(CreditProgram::excludes).orElse(List.of());
        forecast.assumptions().grants().stream().filter(other -> other.takesPart(forecast.firstDay())
                && programs.contains(other.terms().program()) && !grant.terms().excludes().contains(other.id()))
                .forEach(other -> found.warning(grant.name(), "check.grant.excludes", other.name()));
    }

    private void check(Commitment commitment, Optional<LocalDate> creditsEnd) {
        String owner = forecast.assumptions().workload(commitment.owner()).name();
        YearMonth last = forecast.settings().lastMonth();
        if (commitment.until().isAfter(last)) {
            found.warning(owner, "check.commitment.horizon", commitment.surface(), commitment.until(), last);
        }
        creditsEnd.filter(_ -> commitment.priced()).ifPresent(day -> owed(commitment, owner, day));
    }

    private void owed(Commitment commitment, String owner, LocalDate day) {
        Money owed = commitment.owedFrom(day);
        if (owed.isPositive()) {
            found.warning(owner, "check.commitment.credits", commitment.surface(), day, new ShownAmount(owed));
        }
    }
}
