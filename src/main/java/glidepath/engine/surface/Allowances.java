package glidepath.engine.surface;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import glidepath.catalog.AllowanceRule;
import glidepath.catalog.Meter;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Price;
import glidepath.plan.Allowance;
import glidepath.plan.Assumptions;
import glidepath.plan.Infrastructure;
import glidepath.plan.ProviderTerms;

/// Units of a month that are free: one allowance for a rate, shared by its users in proportion to use (cost model, section 5). Those of a
/// provider's terms, and those that the catalog says of published rates and of models.
record Allowances(List<Shared> all) {

    /// @param counted what the units are of
    /// @param users   which charges use them
    /// @param free    units of a month
    record Shared(String counted, Predicate<ChargeFormula> users, BigDecimal free) {

        /// What has no price is no user of a rate, and stays without one.
        boolean isUsedBy(ChargeFormula charge) {
            return users.test(charge) && !(charge.price() instanceof Price.Unknown);
        }
    }

    static Allowances of(Assumptions assumptions, PriceCatalog catalog) {
        Stream<Shared> agreed = assumptions.providers().stream()
                .flatMap(terms -> terms.allowances().stream().map(allowance -> agreed(terms, allowance)));
        Stream<Shared> published = assumptions.infrastructure().stream().filter(Infrastructure::on)
                .filter(row -> row.price().isEmpty() && row.free().isZero()).flatMap(row -> row.rate().stream()).distinct()
                .filter(rate -> assumptions.providers().stream().noneMatch(terms -> agrees(terms, rate)))
                .flatMap(rate -> catalog.rate(rate).stream()).filter(rate -> rate.free().signum() > 0)
                .map(rate -> new Shared(rate.id(), charge -> charge.counted().equals(rate.id()), rate.free()));
        return new Allowances(Stream.of(agreed, published, ofModels(assumptions, catalog)).flatMap(each -> each).toList());
    }

    /// What providers give free of units that calls count beside their tokens, unless the plan's terms say otherwise.
    private static Stream<Shared> ofModels(Assumptions assumptions, PriceCatalog catalog) {
        return assumptions.workloads().stream().filter(workload -> workload.on() && !workload.tokens().others().isEmpty())
                .flatMap(workload -> workload.models().flatMap(id -> catalog.model(id).stream())
                        .flatMap(model -> workload.tokens().others().stream().flatMap(units -> Meter.find(units.meter()).stream())
                                .flatMap(meter -> model.rules().allowance(meter, model).stream())
                                .map(rule -> new OfModels(model.id().provider(), rule))))
                .distinct()
                .filter(free -> assumptions.providers().stream().noneMatch(terms -> terms.id().equals(free.provider())
                        && agrees(terms, free.rule().meter().key())))
                .map(free -> new Shared(free.rule().meter().key(), charge -> charge.account().provider().equals(free.provider())
                        && charge.counted().equals(free.rule().meter().key())
                        && charge.route().flatMap(catalog::model).filter(free.rule().models()::matches).isPresent(),
                        free.rule().perMonth()));
    }

    /// One allowance for all models that it is about.
    private record OfModels(String provider, AllowanceRule rule) {
    }

    private static boolean agrees(ProviderTerms terms, String counted) {
        return terms.allowances().stream().anyMatch(own -> own.counted().equals(counted));
    }

    private static Shared agreed(ProviderTerms terms, Allowance allowance) {
        return new Shared(allowance.counted(), charge -> charge.account().provider().equals(terms.id()) && charge.counted()
                .equals(allowance.counted()), allowance.free().value());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// How much of each allowance is used.
    ///
    /// @param items all that use allowances
    List<AllowanceUse> of(List<ItemFormulas> items) {
        return all.stream().map(shared -> AllowanceUse.of(shared, items)).toList();
    }

    /// What a charge is beyond what is free.
    static UnaryOperator<ChargeFormula> over(List<AllowanceUse> uses) {
        UnaryOperator<ChargeFormula> beyond = UnaryOperator.identity();
        for (AllowanceUse use : uses) {
            UnaryOperator<ChargeFormula> before = beyond;
            beyond = charge -> use.shared().isUsedBy(charge) ? before.apply(charge).times("share.beyond-free", use.share())
                    : before.apply(charge);
        }
        return beyond;
    }
}
