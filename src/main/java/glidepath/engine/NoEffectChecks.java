package glidepath.engine;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Allowance;
import glidepath.plan.Caps;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.ProductChange;
import glidepath.plan.ProviderTerms;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// What is entered and has no effect, since what it names is nowhere, or since it would end before it begins.
record NoEffectChecks(ScenarioForecast forecast, PriceCatalog catalog, PlanChecks.Finder found) {

    void run() {
        forecast.assumptions().workloads().stream().filter(Workload::on).forEach(this::calls);
        forecast.assumptions().workloads().stream().filter(workload -> workload.on() && workload.provisioned().units().isPositive())
                .forEach(workload -> months(workload, workload.provisioned().from(), workload.provisioned().until()));
        forecast.assumptions().workloads().stream().filter(workload -> workload.on() && workload.imported().on()).forEach(this::pattern);
        forecast.assumptions().infrastructure().stream().filter(Infrastructure::on).forEach(this::row);
        forecast.assumptions().providers().forEach(this::terms);
        forecast.assumptions().grants().stream().filter(Grant::on).forEach(this::caps);
    }

    private void months(Item item, Optional<YearMonth> from, Optional<YearMonth> until) {
        from.ifPresent(first -> until.filter(first::isAfter).ifPresent(last -> found.warning(item.name(),
                item instanceof Workload ? "check.nothing.throughput" : "check.nothing.discount", first, last)));
    }

    /// Calls of nothing cost nothing, and what a model bills by besides tokens must be told.
    private void calls(Workload workload) {
        TokenShape tokens = workload.tokens();
        boolean told = tokens.turns().isGiven() || !tokens.others().isEmpty() || workload.imported().on()
                || Stream.of(tokens.input(), tokens.output(), tokens.longInput(), tokens.longOutput()).anyMatch(Count::isPositive);
        if (!told && DemandCurve.isCalled(workload, forecast.settings())) {
            catalog.model(workload.route().model()).map(model -> new BilledUnits(model, forecast.settings().start().atDay(1)))
                    .filter(BilledUnits::mustBeEntered)
                    .ifPresent(units -> found.warning(workload.name(), "check.nothing.units", units.model().id(), units.toString()));
        }
    }

    /// Runs by the clock have their own times; where copies never stop, office hours are what is advised.
    private void pattern(Workload workload) {
        Imported imported = workload.imported();
        boolean usual = imported.hoursPerDay().equals(Imported.NONE.hoursPerDay())
                && imported.daysPerWeek().equals(Imported.NONE.daysPerWeek());
        if (imported.pattern() == Imported.Pattern.CRON && !usual) {
            found.warning(workload.name(), "check.nothing.hours", imported.hoursPerDay(), imported.daysPerWeek());
        }
    }

    private void row(Infrastructure row) {
        List<String> known = forecast.assumptions().workloads().stream().map(Workload::id).toList();
        row.workloads().stream().filter(id -> !known.contains(id)).forEach(id -> found.warning(row.name(), "check.nothing.workload", id));
        boolean counted = row.perMonth().isPositive() || row.perCall().isPositive() || row.running().isPositive();
        if (!counted && (row.price().isPresent() || row.rate().isPresent())) {
            found.warning(row.name(), "check.nothing.counted");
        } else if (!counted && row.free().isPositive() && row.perKCalls().isZero()) {
            found.warning(row.name(), "check.nothing.free", row.free());
        }
    }

    private void terms(ProviderTerms terms) {
        boolean charges = forecast.bills().stream().flatMap(bill -> bill.accounts().keySet().stream())
                .anyMatch(account -> account.provider().equals(terms.id()));
        if (!charges && catalog.provider(terms.id()).isEmpty()) {
            found.warning(terms.name(), "check.nothing.provider", terms.id());
        }
        if (terms.bands().isEmpty() && terms.supportLeast().isPositive()) {
            found.warning(terms.name(), "check.nothing.least", terms.supportLeast());
        }
        if (!terms.bands().isEmpty() && !terms.support().isZero()) {
            found.warning(terms.name(), "check.nothing.support", terms.support());
        }
        if (!terms.discount().isZero()) {
            months(terms, terms.discountFrom(), terms.discountUntil());
        }
        allowances(terms);
    }

    private void allowances(ProviderTerms terms) {
        terms.allowances().stream().map(Allowance::counted)
                .filter(counted -> Meter.find(counted).isEmpty() && catalog.rate(counted).isEmpty())
                .forEach(counted -> found.warning(terms.name(), "check.nothing.allowance", counted));
    }

    /// A grant that names no products, now or from some day on, pays for all.
    private void caps(Grant grant) {
        List<List<String>> paid = Stream.concat(Stream.of(grant.products()), grant.changes().stream().map(ProductChange::products))
                .toList();
        if (paid.stream().noneMatch(List::isEmpty)) {
            grant.caps().products().stream().map(Caps.Product::product)
                    .filter(product -> paid.stream().noneMatch(products -> products.contains(product)))
                    .forEach(product -> found.warning(grant.name(), "check.nothing.cap", product));
        }
    }
}
