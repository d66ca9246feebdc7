package glidepath.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.catalog.Batch;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.engine.credit.SecondReading;
import glidepath.engine.surface.Account;
import glidepath.plan.Assumptions;
import glidepath.plan.Demand;
import glidepath.plan.Infrastructure;
import glidepath.plan.MonthConvention;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Settings;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;

/// The cost model once more: sentence by sentence, naive, slow, without any of the engine's classes, to 60 digits.
///
/// It shares only the plan and the catalog with the engine. Unpriced things cost nothing here.
final class Oracle {

    private static final MathContext WIDE = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    /// A charge and where it is booked.
    private record Item(String provider, String product, boolean creditable, boolean review, BigDecimal amount) {
    }

    /// A month's figures.
    record Month(BigDecimal calls, BigDecimal tasks, BigDecimal successful, BigDecimal gross, BigDecimal tax, BigDecimal left,
                 SecondReading.Month credits) {
    }

    private final Settings settings;
    private final Assumptions assumptions;
    private final PriceCatalog catalog;
    private final SecondReading credits;

    private List<Item> items = new ArrayList<>();
    private YearMonth month = YearMonth.of(2000, 1);
    private BigDecimal days = BigDecimal.ZERO;

    private Oracle(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.catalog = catalog;
        credits = new SecondReading(assumptions.grants(), settings.firstDay(), settings.lastMonth());
    }

    static List<Month> months(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        var oracle = new Oracle(settings, assumptions, catalog);
        var months = new ArrayList<Month>();
        for (int index = 0; index < settings.months(); index++) {
            months.add(oracle.month(settings.start().plusMonths(index)));
        }
        return months;
    }

    private Month month(YearMonth now) {
        month = now;
        days = days(now);
        items = new ArrayList<>();
        BigDecimal calls = BigDecimal.ZERO;
        BigDecimal tasks = BigDecimal.ZERO;
        BigDecimal successful = BigDecimal.ZERO;
        for (Workload workload : assumptions.workloads()) {
            if (workload.on()) {
                BigDecimal own = calls(workload.demand());
                BigDecimal asked = own.divide(workload.demand().callsPerTask().value(), WIDE);
                calls = calls.add(own);
                tasks = tasks.add(asked);
                BigDecimal both = retry(workload)[3].add(workload.fallback().share().fraction());
                BigDecimal served = workload.imported().on() ? BigDecimal.ZERO : provisionedShare(workload);
                successful = successful.add(asked.multiply(served.add(BigDecimal.ONE.subtract(served).multiply(both.min(BigDecimal.ONE)))));
                tokens(workload, own);
                capacity(workload, own);
                review(workload, asked);
            }
        }
        assumptions.infrastructure().stream().filter(Infrastructure::on).forEach(this::row);
        gateways();
        support();
        return close(calls, tasks, successful);
    }

    private BigDecimal days(YearMonth of) {
        return settings.convention() == MonthConvention.CALENDAR ? BigDecimal.valueOf(of.lengthOfMonth()) : new BigDecimal("30");
    }

    /// Section 3.
    private BigDecimal calls(Demand demand) {
        YearMonth base = settings.start();
        BigDecimal value = demand.calls().value();
        for (var given : demand.ramp().entrySet()) {
            if (!given.getKey().isAfter(month)) {
                base = given.getKey();
                value = given.getValue().value();
            }
        }
        BigDecimal grown = BigDecimal.ONE.add(demand.growth().fraction()).pow((int) base.until(month, ChronoUnit.MONTHS), WIDE);
        BigDecimal each = value.multiply(grown);
        return demand.per() == Demand.Period.DAY ? each.multiply(days) : each;
    }

    /// Section 4: s, w, b, S.
    private static BigDecimal[] retry(Workload workload) {
        RetryPolicy policy = workload.retry();
        if (policy.mode() == RetryPolicy.Mode.RATE) {
            return new BigDecimal[] {BigDecimal.ONE, policy.rate().fraction(), policy.billed().fraction(), policy.success().fraction()};
        }
        BigDecimal p = policy.failure().fraction();
        BigDecimal succeeded = BigDecimal.ONE.subtract(p.pow(policy.maxRetries() + 1, WIDE));
        BigDecimal expected = succeeded.divide(BigDecimal.ONE.subtract(p), WIDE);
        return new BigDecimal[] {succeeded, expected.subtract(succeeded), policy.billed().fraction(), succeeded};
    }

    private BigDecimal provisionedShare(Workload workload) {
        return unitsRun(workload) ? workload.provisioned().share().fraction() : BigDecimal.ZERO;
    }

    private boolean unitsRun(Workload workload) {
        var wanted = workload.provisioned();
        YearMonth from = wanted.from().orElse(settings.start());
        YearMonth until = wanted.until().orElse(settings.start().plusMonths(settings.months() - 1L));
        int term = Math.max(1, wanted.term().months());
        if (wanted.units().isZero() || until.isBefore(from) || month.isBefore(from)) {
            return false;
        }
        YearMonth end = from.minusMonths(1);
        while (end.isBefore(until)) {
            end = end.plusMonths(term);
        }
        return !month.isAfter(end);
    }

    private BigDecimal billedAttempts(Workload workload) {
        BigDecimal[] r = retry(workload);
        return r[0].add(r[1].multiply(r[2]));
    }

    /// Section 5, and fallback of section 4.
    private void tokens(Workload workload, BigDecimal calls) {
        BigDecimal batch = workload.route().batchShare().fraction();
        BigDecimal provisioned = provisionedShare(workload);
        BigDecimal onDemand = BigDecimal.ONE.subtract(batch).subtract(provisioned);
        BigDecimal attempts = calls.multiply(billedAttempts(workload));
        Optional<Model> model = catalog.model(workload.route().model());
        if (!workload.imported().on() && model.isPresent()) {
            BigDecimal[] beyond = beyondReserved(workload, attempts.multiply(onDemand));
            book(model.get(), attempts.multiply(onDemand).multiply(call(model.get(), workload, false, beyond)));
            if (batch.signum() > 0 && model.get().batch().offer() != Batch.Offer.NO) {
                book(model.get(), attempts.multiply(batch).multiply(call(model.get(), workload, true, new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE})));
            }
        }
        BigDecimal fallingBack = calls.multiply(workload.fallback().share().fraction())
                .multiply(workload.imported().on() ? BigDecimal.ONE : BigDecimal.ONE.subtract(provisioned));
        workload.fallback().model().flatMap(catalog::model).ifPresent(second -> book(second, fallingBack.multiply(
                mean(workload.tokens(), second, second.on(month.atDay(1)), Map.of(), BigDecimal.ONE, true, new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE}))));
    }

    private BigDecimal[] beyondReserved(Workload workload, BigDecimal attempts) {
        if (workload.route().tier() != ServiceTier.RESERVED) {
            return new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE};
        }
        TokenShape t = workload.tokens();
        BigDecimal l = t.longShare().fraction();
        BigDecimal minutes = days.multiply(new BigDecimal("1440"));
        return new BigDecimal[] {
            beyond(workload.reserved().inputPerMinute().value().multiply(minutes), attempts.multiply(mix(l, t.input().value(), t.longInput().value()))),
            beyond(workload.reserved().outputPerMinute().value().multiply(minutes), attempts.multiply(mix(l, t.output().value(), t.longOutput().value())))};
    }

    private static BigDecimal mix(BigDecimal l, BigDecimal usual, BigDecimal longer) {
        return BigDecimal.ONE.subtract(l).multiply(usual).add(l.multiply(longer));
    }

    private static BigDecimal beyond(BigDecimal reserved, BigDecimal wanted) {
        return wanted.compareTo(reserved) <= 0 ? BigDecimal.ZERO : wanted.subtract(reserved).divide(wanted, WIDE);
    }

    /// What one attempt costs.
    private BigDecimal call(Model model, Workload workload, boolean batch, BigDecimal[] beyond) {
        RateCard card = model.on(month.atDay(1));
        ServiceTier tier = workload.route().tier();
        if (batch) {
            Map<Meter, RateCard> own = new TreeMap<>();
            model.batch().card().ifPresent(listed -> listed.value().prices().keySet().forEach(meter -> own.put(meter, listed.value())));
            return mean(workload.tokens(), model, card, own, new BigDecimal("0.5"), false, beyond);
        }
        Map<Meter, RateCard> own = new TreeMap<>();
        if (model.tiers().containsKey(tier)) {
            model.tiers().get(tier).value().prices().keySet().forEach(meter -> own.put(meter, model.tiers().get(tier).value()));
        }
        BigDecimal factor = tier == ServiceTier.STANDARD || tier == ServiceTier.RESERVED ? BigDecimal.ONE
                : model.factor(tier).map(Listed::value).orElse(BigDecimal.ZERO);
        return mean(workload.tokens(), model, card, own, factor, true, beyond);
    }

    private static BigDecimal mean(TokenShape t, Model model, RateCard card, Map<Meter, RateCard> own, BigDecimal factor, boolean caching,
            BigDecimal[] beyond) {
        BigDecimal l = t.longShare().fraction();
        return mix(l, cost(t, t.input().value(), t.output().value(), card, own, factor, caching && caches(model, t.input().value()), beyond),
                cost(t, t.longInput().value(), t.longOutput().value(), card, own, factor, caching && caches(model, t.longInput().value()), beyond));
    }

    private static boolean caches(Model model, BigDecimal i) {
        var least = model.facts().limits().cacheMinimum();
        return least.isEmpty() || i.compareTo(BigDecimal.valueOf(least.getAsInt())) >= 0;
    }

    private static BigDecimal cost(TokenShape t, BigDecimal i, BigDecimal o, RateCard card, Map<Meter, RateCard> own, BigDecimal factor,
            boolean caching, BigDecimal[] beyond) {
        BigDecimal cr = caching ? t.cacheRead().fraction() : BigDecimal.ZERO;
        BigDecimal cw = caching ? t.cacheWrite().fraction() : BigDecimal.ZERO;
        Meter write = t.cacheFor() == TokenShape.CacheTime.ONE_HOUR ? Meter.CACHE_WRITE_1H : Meter.CACHE_WRITE;
        BigDecimal fresh = BigDecimal.ONE.subtract(cr).subtract(cw);
        BigDecimal in = i.multiply(fresh).multiply(price(Meter.INPUT, i, card, own, factor))
                .add(i.multiply(cr).multiply(price(cached(Meter.CACHE_READ, card, own), i, card, own, factor)))
                .add(i.multiply(cw).multiply(price(cached(write, card, own), i, card, own, factor)));
        BigDecimal out = o.multiply(price(Meter.OUTPUT, i, card, own, factor));
        BigDecimal request = price(Meter.REQUESTS, i, card, own, factor).movePointLeft(3);
        return in.add(request.multiply(MILLION)).multiply(beyond[0]).add(out.multiply(beyond[1])).divide(MILLION, WIDE);
    }

    private static Meter cached(Meter meter, RateCard card, Map<Meter, RateCard> own) {
        if (own.containsKey(meter) || card.has(meter)) {
            return meter;
        }
        return meter.equals(Meter.CACHE_WRITE_1H) ? meter : Meter.INPUT;
    }

    private static BigDecimal price(Meter meter, BigDecimal i, RateCard card, Map<Meter, RateCard> own, BigDecimal factor) {
        if (own.containsKey(meter)) {
            return tiered(own.get(meter), meter, i);
        }
        return card.has(meter) ? tiered(card, meter, i).multiply(factor) : BigDecimal.ZERO;
    }

    private static BigDecimal tiered(RateCard card, Meter meter, BigDecimal i) {
        var price = card.prices().get(meter);
        BigDecimal found = price.base().usd();
        for (var tier : price.tiers()) {
            found = BigDecimal.valueOf(tier.start()).compareTo(i) < 0 ? tier.price().usd() : found;
        }
        return found;
    }

    private void book(Model model, BigDecimal list) {
        book(model.id().provider(), model.product(), true, list);
    }

    private void book(String provider, String product, boolean creditable, BigDecimal list) {
        BigDecimal discount = assumptions.providers().stream().filter(terms -> terms.id().equals(provider))
                .map(terms -> terms.discount().fraction()).findFirst().orElse(BigDecimal.ZERO);
        items.add(new Item(provider, product, creditable, false, list.multiply(BigDecimal.ONE.subtract(discount))));
    }

    /// Section 6.
    private void capacity(Workload workload, BigDecimal calls) {
        Optional<Model> model = catalog.model(workload.route().model());
        String provider = workload.route().model().provider();
        String product = model.map(Model::product).orElse(provider);
        if (unitsRun(workload)) {
            var rate = workload.provisioned().price().map(price -> price.usd())
                    .or(() -> model.flatMap(listed -> listed.provisioned(workload.provisioned().term())).map(listed -> listed.value().price().usd()));
            rate.ifPresent(hourly -> book(provider, product, true,
                    workload.provisioned().units().value().multiply(hourly).multiply(new BigDecimal("24")).multiply(days)));
        }
        if (workload.route().tier() == ServiceTier.RESERVED) {
            var reserved = workload.reserved();
            reserved.inputPrice().ifPresent(price -> book(provider, product, true, reserved.inputPerMinute().value().movePointLeft(3).multiply(price.usd())));
            reserved.outputPrice().ifPresent(price -> book(provider, product, true, reserved.outputPerMinute().value().movePointLeft(3).multiply(price.usd())));
        }
        imported(workload, model, calls);
    }

    private void imported(Workload workload, Optional<Model> model, BigDecimal calls) {
        var imported = workload.imported();
        var units = imported.customUnits().map(count -> count.value())
                .or(() -> model.stream().flatMapToInt(known -> known.facts().traits().customUnits().stream()).mapToObj(BigDecimal::valueOf).findFirst());
        String bedrock = "Amazon Bedrock";
        if (imported.on() && units.isPresent()) {
            var rate = imported.price().map(price -> price.usd())
                    .or(() -> catalog.rate("aws/custom-model-import/" + workload.route().region()).map(listed -> listed.rate().price().usd()));
            rate.ifPresent(minute -> book("aws", bedrock, true,
                    imported.copies().value().multiply(units.get()).multiply(minute).multiply(minutes(workload, calls))));
            book("aws", bedrock, true, units.get().multiply(new BigDecimal("1.95")));
        }
        book("aws", bedrock, true, imported.fineTuned().value().multiply(new BigDecimal("1.95")));
    }

    private BigDecimal minutes(Workload workload, BigDecimal calls) {
        var imported = workload.imported();
        BigDecimal five = new BigDecimal("5");
        BigDecimal whole = calls.setScale(0, RoundingMode.CEILING).multiply(five);
        BigDecimal month = days.multiply(new BigDecimal("1440"));
        return switch (imported.pattern()) {
            case ALWAYS_ON -> month;
            case STEADY -> whole.min(month);
            case OFFICE_HOURS -> whole.min(windows(imported.hoursPerDay().value().multiply(new BigDecimal("60")))
                    .multiply(imported.daysPerWeek().value()).multiply(days).divide(new BigDecimal("7"), WIDE));
            case CRON -> calls.signum() == 0 ? BigDecimal.ZERO
                    : windows(imported.minutesPerRun().value()).multiply(imported.runsPerDay().value()).multiply(days);
        };
    }

    private static BigDecimal windows(BigDecimal minutes) {
        return minutes.divide(new BigDecimal("5"), 0, RoundingMode.CEILING).multiply(new BigDecimal("5"));
    }

    /// Section 7.
    private void review(Workload workload, BigDecimal tasks) {
        var review = workload.review();
        items.add(new Item("", "people", false, true, tasks.multiply(review.share().fraction()).multiply(review.minutes().value())
                .multiply(review.hourlyRate().usd()).divide(new BigDecimal("60"), WIDE)));
    }

    private void row(Infrastructure row) {
        BigDecimal calls = assumptions.workloads().stream().filter(Workload::on)
                .filter(workload -> row.workloads().isEmpty() || row.workloads().contains(workload.id()))
                .map(workload -> calls(workload.demand())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = row.series().getOrDefault(month, row.monthly()).usd().add(row.perKCalls().usd().movePointLeft(3).multiply(calls));
        var rate = row.rate().flatMap(catalog::rate);
        if (rate.isPresent()) {
            BigDecimal units = row.perMonth().value().add(row.perCall().value().multiply(calls))
                    .add(row.running().value().multiply(new BigDecimal("24")).multiply(days));
            sum = sum.add(units.multiply(rate.get().rate().price().usd()).movePointLeft(rate.get().rate().unit().power()));
        }
        String product = row.product().isEmpty() ? rate.map(listed -> listed.product()).orElse(row.name()) : row.product();
        book(row.provider(), product, !row.upfront(), sum);
    }

    private void gateways() {
        var fees = new ArrayList<Item>();
        for (var gateway : assumptions.gateways()) {
            List<Workload> routed = assumptions.workloads().stream().filter(Workload::on).filter(w -> w.route().gateway().equals(gateway.id())).toList();
            if (!routed.isEmpty()) {
                List<Item> kept = items;
                items = new ArrayList<>();
                BigDecimal calls = BigDecimal.ZERO;
                for (Workload workload : routed) {
                    BigDecimal own = calls(workload.demand());
                    tokens(workload, own);
                    calls = calls.add(own);
                }
                BigDecimal fee = sum(items).multiply(gateway.fee().fraction()).add(gateway.perCall().usd().multiply(calls));
                items = kept;
                fees.add(new Item(gateway.id(), gateway.name(), true, false, fee.max(gateway.minimum().usd())));
            }
        }
        items.addAll(fees);
    }

    private void support() {
        var support = new ArrayList<Item>();
        for (var terms : assumptions.providers()) {
            BigDecimal net = sum(items.stream().filter(item -> item.provider().equals(terms.id())).toList());
            support.add(new Item(terms.id(), "support", false, false, net.multiply(terms.support().fraction())));
        }
        items.addAll(support);
    }

    private static BigDecimal sum(List<Item> items) {
        return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Section 8 is read in [SecondReading].
    private Month close(BigDecimal calls, BigDecimal tasks, BigDecimal successful) {
        var byAccount = new TreeMap<Account, BigDecimal>();
        items.forEach(item -> byAccount.merge(new Account(item.provider(), item.product(), item.creditable()), item.amount(), BigDecimal::add));
        SecondReading.Month credited = credits.month(month, byAccount);
        BigDecimal gross = sum(items);
        BigDecimal taxed = gross.subtract(sum(items.stream().filter(Item::review).toList())).subtract(credited.applied());
        BigDecimal tax = taxed.multiply(settings.tax().fraction());
        return new Month(calls, tasks, successful, gross, tax, gross.subtract(credited.applied()).add(tax), credited);
    }
}
