package glidepath.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnResource;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.ChargeFormula;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Problems of workloads: models, rates, caches, retries, quotas.
record WorkloadChecks(ScenarioForecast forecast, PriceCatalog catalog, PlanChecks.Finder found) {

    private static final int SUGGESTIONS = 2;

    void run() {
        forecast.assumptions().workloads().stream().filter(Workload::on).forEach(this::check);
        capped();
        forecast.bills().stream().flatMap(bill -> bill.charges().stream()).filter(charge -> !charge.isPriced())
                .filter(charge -> charge.line().unpriced().orElseThrow() != Unpriced.MODEL_UNKNOWN).forEach(this::unpriced);
    }

    private void unpriced(Charge charge) {
        Unpriced why = charge.line().unpriced().orElseThrow();
        String subject = name(charge.line().owner());
        Optional<Meter> meter = Meter.find(ChargeFormula.counted(charge.line().what()));
        Optional<ModelId> model = charge.line().route();
        if (why == Unpriced.METER_WITHOUT_RATE && meter.isPresent() && model.isPresent()) {
            unpriced(subject, meter.get(), model.get());
        } else {
            found.error(subject, "check.unpriced", charge.line().surface(), why);
        }
    }

    private void unpriced(String subject, Meter meter, ModelId model) {
        catalog.model(model).map(known -> new BilledUnits(known, forecast.settings().start().atDay(1)))
                .filter(BilledUnits::areOtherThanTokens)
                .ifPresentOrElse(units -> found.error(subject, "check.unpriced.units", meter, model, units.toString()),
                        () -> found.error(subject, "check.unpriced.meter", meter, model));
    }

    /// The first month in which spend caps keep calls from being made.
    private void capped() {
        forecast.bills().stream().filter(bill -> bill.notServed().signum() > 0).findFirst().ifPresent(bill -> {
            Count missing = whole(bill.notServed());
            Count all = whole(bill.calls().add(bill.notServed()));
            Cap cap = binding(bill.month());
            found.warning(cap.item.name(), "check.cap", bill.month(), missing, all, cap.lever);
        });
    }

    /// A monthly limit on spend, and of what.
    private record Cap(Item item, Lever<Optional<Money>> lever) {
    }

    /// Of several caps, that without which the most calls would be made; the narrowest where no other settles it alone.
    private Cap binding(YearMonth month) {
        List<Cap> caps = Stream.of(Levers.SPEND_CAP, Levers.PROVIDER_CAP, Levers.PLAN_CAP)
                .flatMap(lever -> forecast.assumptions().items().getOrDefault(lever.section(), List.of()).stream()
                .filter(item -> lever.of(item).isPresent()).map(item -> new Cap(item, lever))).toList();
        return caps.size() == 1 ? caps.getFirst()
                : caps.stream().min(Comparator.comparing(cap -> notServedWithout(cap, month))).orElseThrow();
    }

    private BigDecimal notServedWithout(Cap cap, YearMonth month) {
        return Forecaster.forecast(forecast.scenario(), forecast.settings(), forecast.assumptions().with(cap.lever.at(cap.item.id()),
                Optional.empty()), catalog).bill(month).orElseThrow().notServed();
    }

    /// Nobody counts parts of a call.
    private static Count whole(BigDecimal calls) {
        return new Count(calls.setScale(0, RoundingMode.HALF_UP));
    }

    private String name(String owner) {
        return forecast.assumptions().items().values().stream().flatMap(List::stream)
                .filter(item -> item.id().equals(owner)).findFirst().map(item -> item.name()).orElse(owner);
    }

    private void check(Workload workload) {
        workload.models().distinct().forEach(model -> known(workload, model));
        catalog.model(workload.route().model()).ifPresent(model -> {
            quota(workload, model);
        });
        new CacheChecks(workload, catalog, forecast.settings().start().atDay(1), found).run(workload.models().distinct()
                .flatMap(model -> catalog.model(model).stream()));
        BigDecimal multiplier = Attempts.of(workload.retry()).multiplier();
        if (multiplier.compareTo(Attempts.MANY) > 0 && !workload.imported().on()) {
            found.warning(workload.name(), "check.retries", multiplier, Attempts.MANY);
        }
        String gateway = workload.route().gateway();
        if (!gateway.isEmpty() && forecast.assumptions().gateways().stream().noneMatch(known -> known.id().equals(gateway))) {
            found.error(workload.name(), "check.gateway", gateway);
        }
    }

    private void known(Workload workload, ModelId id) {
        if (catalog.model(id).isEmpty()) {
            unknown(workload, id);
        }
    }

    private void unknown(Workload workload, ModelId id) {
        Optional<String> ask = OwnResource.command(id.toString());
        String near = catalog.near(id.toString(), SUGGESTIONS).stream().map(ModelId::toString).collect(Collectors.joining(", "));
        if (ask.isPresent()) {
            found.error(workload.name(), "check.model.own", id, ask.get());
        } else if (near.isEmpty()) {
            found.error(workload.name(), "check.model", id);
        } else {
            found.error(workload.name(), "check.model.near", id, near);
        }
    }

    private void quota(Workload workload, Model model) {
        List<BigDecimal> calls = DemandCurve.calls(workload, forecast.settings());
        for (int month = 0; month < calls.size(); month++) {
            QuotaUse use = QuotaUse.of(workload, model, calls.get(month), forecast.settings().horizon().get(month), forecast.settings());
            Optional<BigDecimal> headroom = use.headroom();
            if (!use.fits() && headroom.isPresent()) {
                found.warning(workload.name(), "check.quota", forecast.settings().horizon().get(month), new Percent(headroom.get()));
                return;
            }
        }
    }
}
