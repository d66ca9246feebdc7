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
    private static final BigDecimal[] ALL = {BigDecimal.ONE, BigDecimal.ONE};

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
    private BigDecimal part = BigDecimal.ONE;
    private final DemandReading demands;
    private final Map<String, BigDecimal> own = new TreeMap<>();

    private Oracle(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.catalog = catalog;
        demands = new DemandReading(settings, WIDE);
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
        days = demands.days(now);
        part = demands.part(now);
        items = new ArrayList<>();
        own.clear();
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

    private BigDecimal calls(Demand demand) {
        return demands.calls(demand, month);
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
        if (!workload.imported().on()) {
            BigDecimal main = BigDecimal.ONE;
            for (var split : workload.route().splits()) {
                BigDecimal share = split.share().fraction();
                main = main.subtract(share);
                ServiceTier tier = workload.route().tier() == ServiceTier.RESERVED ? ServiceTier.STANDARD : workload.route().tier();
                called(workload, split.model(), tier, attempts.multiply(onDemand).multiply(share), attempts.multiply(batch).multiply(share), ALL);
            }
            called(workload, workload.route().model(), workload.route().tier(), attempts.multiply(onDemand).multiply(main),
                    attempts.multiply(batch).multiply(main), beyondReserved(workload, attempts.multiply(onDemand).multiply(main)));
            keptCache(workload);
        }
        BigDecimal fallingBack = calls.multiply(workload.fallback().share().fraction())
                .multiply(workload.imported().on() ? BigDecimal.ONE : BigDecimal.ONE.subtract(provisioned));
        workload.fallback().model().flatMap(catalog::model).ifPresent(second -> bookTokens(workload, second, fallingBack.multiply(
                mean(workload.tokens(), second, second.on(month.atDay(1)), Map.of(), BigDecimal.ONE, true, new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE}))));
    }

    private void called(Workload workload, glidepath.catalog.ModelId id, ServiceTier tier, BigDecimal onDemand, BigDecimal batch, BigDecimal[] beyond) {
        Optional<Model> model = catalog.model(id);
        if (model.isPresent()) {
            bookTokens(workload, model.get(), onDemand.multiply(call(model.get(), workload, tier, false, beyond)));
            if (batch.signum() > 0 && model.get().batch().offer() != Batch.Offer.NO) {
                bookTokens(workload, model.get(), batch.multiply(call(model.get(), workload, tier, true, ALL)));
            }
        }
    }

    /// Surcharges are on tokens.
    private void bookTokens(Workload workload, Model model, BigDecimal list) {
        BigDecimal with = list.multiply(BigDecimal.ONE.add(workload.route().surcharge().fraction()));
        items.add(new Item(model.id().provider(), model.product(), true, false, with.multiply(BigDecimal.ONE.subtract(discount(model.id().provider())))));
        own(model, list);
    }

    private void own(Model model, BigDecimal list) {
        if (model.facts().soldThrough() == glidepath.catalog.SoldThrough.PROVIDER) {
            own.merge(model.id().provider(), list, BigDecimal::add);
        }
    }

    private void keptCache(Workload workload) {
        catalog.model(workload.route().model()).filter(model -> model.on(month.atDay(1)).has(Meter.CACHE_STORAGE))
                .ifPresent(model -> bookTokens(workload, model, workload.tokens().kept().value().multiply(workload.tokens().keptHours().value()).multiply(days)
                        .multiply(tiered(model.on(month.atDay(1)), Meter.CACHE_STORAGE, workload.tokens().input().value())).divide(MILLION, WIDE)));
    }

    private void training(Workload workload) {
        var training = workload.training();
        if (training.month().isEmpty() || training.month().get().equals(month)) {
            catalog.model(workload.route().model()).filter(model -> model.on(month.atDay(1)).has(Meter.TRAINING))
                    .ifPresent(model -> book(model, training.tokens().value().multiply(tiered(model.on(month.atDay(1)), Meter.TRAINING, BigDecimal.ZERO)).divide(MILLION, WIDE)));
        }
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
    private BigDecimal call(Model model, Workload workload, ServiceTier tier, boolean batch, BigDecimal[] beyond) {
        RateCard card = model.on(month.atDay(1));
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
        BigDecimal others = BigDecimal.ZERO;
        for (var other : t.others()) {
            Meter meter = Meter.parse(other.meter());
            others = others.add(price(meter, i, card, own, factor).multiply(other.perCall().value()).movePointLeft(meter.unit().power()));
        }
        return in.add(request.multiply(MILLION)).multiply(beyond[0]).add(out.multiply(beyond[1])).divide(MILLION, WIDE).add(others);
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
        items.add(new Item(model.id().provider(), model.product(), true, false, list.multiply(BigDecimal.ONE.subtract(discount(model.id().provider())))));
        own(model, list);
    }

    private void book(String provider, String product, boolean creditable, BigDecimal list) {
        items.add(new Item(provider, product, creditable, false, list.multiply(BigDecimal.ONE.subtract(discount(provider)))));
        own.merge(provider, list, BigDecimal::add);
    }

    private BigDecimal discount(String provider) {
        return assumptions.providers().stream().filter(terms -> terms.id().equals(provider))
                .filter(terms -> !(terms.discountFrom().isPresent() && month.isBefore(terms.discountFrom().get()))
                        && !(terms.discountUntil().isPresent() && month.isAfter(terms.discountUntil().get())))
                .map(terms -> terms.discount().fraction()).findFirst().orElse(BigDecimal.ZERO);
    }

    /// Section 6.
    private void capacity(Workload workload, BigDecimal calls) {
        Optional<Model> model = catalog.model(workload.route().model());
        String provider = workload.route().model().provider();
        String product = model.map(Model::product).orElse(provider);
        training(workload);
        if (unitsRun(workload)) {
            var rate = workload.provisioned().price().map(price -> price.usd())
                    .or(() -> model.flatMap(listed -> listed.provisioned(workload.provisioned().term())).map(listed -> listed.value().price().usd()));
            rate.ifPresent(hourly -> bookCapacity(model, provider, product,
                    workload.provisioned().units().value().multiply(hourly).multiply(new BigDecimal("24")).multiply(days)));
        }
        if (workload.route().tier() == ServiceTier.RESERVED) {
            var reserved = workload.reserved();
            reserved.inputPrice().ifPresent(price -> bookCapacity(model, provider, product, part.multiply(reserved.inputPerMinute().value().movePointLeft(3)).multiply(price.usd())));
            reserved.outputPrice().ifPresent(price -> bookCapacity(model, provider, product, part.multiply(reserved.outputPerMinute().value().movePointLeft(3)).multiply(price.usd())));
        }
        imported(workload, model, calls);
    }

    private void bookCapacity(Optional<Model> model, String provider, String product, BigDecimal list) {
        if (model.isPresent()) {
            book(model.get(), list);
        } else {
            book(provider, product, true, list);
        }
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
            book("aws", bedrock, true, part.multiply(units.get()).multiply(new BigDecimal("1.95")));
        }
        book("aws", bedrock, true, part.multiply(imported.fineTuned().value()).multiply(new BigDecimal("1.95")));
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
        BigDecimal free = row.free().value().multiply(part);
        BigDecimal sum = row.series().getOrDefault(month, row.monthly()).usd().multiply(part)
                .add(row.perKCalls().usd().movePointLeft(3).multiply(calls.subtract(free).max(BigDecimal.ZERO)));
        var rate = row.rate().flatMap(catalog::rate);
        BigDecimal units = row.perMonth().value().multiply(part).add(row.perCall().value().multiply(calls))
                .add(row.running().value().multiply(new BigDecimal("24")).multiply(days)).subtract(free).max(BigDecimal.ZERO);
        if (row.price().isPresent()) {
            sum = sum.add(units.multiply(row.price().get().usd()));
        } else if (rate.isPresent()) {
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
                Map<String, BigDecimal> keptOwn = new TreeMap<>(own);
                items = new ArrayList<>();
                BigDecimal calls = BigDecimal.ZERO;
                for (Workload workload : routed) {
                    BigDecimal own = calls(workload.demand());
                    tokens(workload, own);
                    calls = calls.add(own);
                }
                BigDecimal fee = sum(items).multiply(gateway.fee().fraction()).add(gateway.perCall().usd().multiply(calls));
                items = kept;
                own.clear();
                own.putAll(keptOwn);
                fees.add(new Item(gateway.id(), gateway.name(), true, false, fee.max(gateway.minimum().usd().multiply(part))));
            }
        }
        items.addAll(fees);
    }

    private void support() {
        var support = new ArrayList<Item>();
        for (var terms : assumptions.providers()) {
            BigDecimal net = sum(items.stream().filter(item -> item.provider().equals(terms.id())).toList());
            support.add(new Item(terms.id(), "support", false, false,
                    terms.bands().isEmpty() ? net.multiply(terms.support().fraction()) : banded(terms, own.getOrDefault(terms.id(), BigDecimal.ZERO))));
        }
        items.addAll(support);
    }

    private BigDecimal banded(glidepath.plan.ProviderTerms terms, BigDecimal charges) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (var band : terms.bands()) {
            BigDecimal end = band.upTo().map(most -> most.usd().multiply(part)).orElse(charges);
            sum = sum.add(charges.min(end).subtract(below).max(BigDecimal.ZERO).multiply(band.share().fraction()));
            below = end;
        }
        return sum.max(terms.supportLeast().usd().multiply(part));
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
