package glidepath.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
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
import glidepath.plan.Infrastructure;
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
    private static final BigDecimal CLOSE = new BigDecimal("1e-20");
    private static final int MOST_STEPS = 50;
    private static final BigDecimal[] ALL = {BigDecimal.ONE, BigDecimal.ONE};

    /// A charge and where it is booked.
    private record Item(String owner, String provider, String product, boolean creditable, boolean review, BigDecimal amount) {
    }

    /// Units of one kind and what they cost at list price.
    private record Used(BigDecimal units, BigDecimal list) {
        Used plus(Used other) {
            return new Used(units.add(other.units), list.add(other.list));
        }

        Used times(BigDecimal share) {
            return new Used(units.multiply(share), list.multiply(share));
        }
    }

    /// Used units that may be free, before they are booked.
    private record Metered(String owner, String provider, String product, boolean creditable, boolean ownUsage, BigDecimal surcharge,
            String counted, Used used,
                           boolean called) {
    }

    /// A month's figures.
    record Month(BigDecimal calls, BigDecimal notServed, BigDecimal tasks, BigDecimal successful, BigDecimal gross, BigDecimal tax,
            BigDecimal left,
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
    private final Map<String, BigDecimal> calledBy = new TreeMap<>();
    private List<Metered> metered = new ArrayList<>();
    private Map<String, BigDecimal> share = Map.of();

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
        Map<String, BigDecimal> served = caps();
        charge(served);
        support();
        BigDecimal calls = BigDecimal.ZERO;
        BigDecimal missing = BigDecimal.ZERO;
        BigDecimal tasks = BigDecimal.ZERO;
        BigDecimal successful = BigDecimal.ZERO;
        for (Workload workload : on()) {
            BigDecimal own = calls(workload);
            BigDecimal asked = own.divide(callsPerTask(workload), WIDE);
            BigDecimal s = served.getOrDefault(workload.id(), BigDecimal.ONE);
            calls = calls.add(made(workload, s));
            missing = missing.add(own.subtract(made(workload, s)));
            tasks = tasks.add(asked);
            BigDecimal both = retry(workload)[3].add(workload.fallback().share().fraction()).min(BigDecimal.ONE);
            BigDecimal provisioned = workload.imported().on() ? BigDecimal.ZERO : provisionedShare(workload);
            BigDecimal cut = workload.imported().on() ? BigDecimal.ONE : s;
            successful = successful.add(asked.multiply(provisioned.add(BigDecimal.ONE.subtract(provisioned).multiply(cut).multiply(both))));
        }
        return close(calls, missing, tasks, successful);
    }

    private List<Workload> on() {
        return assumptions.workloads().stream().filter(Workload::on).toList();
    }

    private BigDecimal calls(Workload workload) {
        return demands.calls(workload, month);
    }

    private static BigDecimal callsPerTask(Workload workload) {
        return DemandReading.callsPerTask(workload);
    }

    /// Calls that provisioned throughput or an imported model serves go on.
    private BigDecimal made(Workload workload, BigDecimal served) {
        BigDecimal cuttable = workload.imported().on() ? BigDecimal.ZERO : BigDecimal.ONE.subtract(provisionedShare(workload));
        return calls(workload).multiply(BigDecimal.ONE.subtract(cuttable.multiply(BigDecimal.ONE.subtract(served))));
    }

    /// All charges but support, where workloads make a share of their calls.
    private void charge(Map<String, BigDecimal> served) {
        items = new ArrayList<>();
        metered = new ArrayList<>();
        own.clear();
        calledBy.clear();
        share = served;
        for (Workload workload : on()) {
            tokens(workload, calls(workload));
            capacity(workload, calls(workload));
            review(workload, calls(workload).divide(callsPerTask(workload), WIDE));
        }
        assumptions.infrastructure().stream().filter(Infrastructure::on).forEach(this::row);
        settle();
        gateways();
    }

    /// Section 5, free allowance: the units of a rate beyond what is free, shared by its users in proportion to use.
    private void settle() {
        for (Metered each : metered) {
            BigDecimal left = BigDecimal.ONE;
            for (var terms : assumptions.providers()) {
                for (var allowance : terms.allowances()) {
                    if (terms.id().equals(each.provider()) && allowance.counted().equals(each.counted())) {
                        BigDecimal all = metered.stream().filter(other -> other.provider().equals(each.provider()) && other.counted()
                                .equals(each.counted()))
                                .map(other -> other.used().units()).reduce(BigDecimal.ZERO, BigDecimal::add);
                        BigDecimal beyond = all.subtract(allowance.free().value().multiply(part)).max(BigDecimal.ZERO);
                        left = all.signum() == 0 ? BigDecimal.ZERO : beyond.divide(all, WIDE);
                    }
                }
            }
            BigDecimal list = each.used().list().multiply(left).multiply(BigDecimal.ONE.add(each.surcharge()));
            BigDecimal net = list.multiply(BigDecimal.ONE.subtract(discount(each.provider())));
            items.add(new Item(each.owner(), each.provider(), each.product(), each.creditable(), false, net));
            if (each.called()) {
                calledBy.merge(each.owner(), net, BigDecimal::add);
            }
            if (each.ownUsage()) {
                own.merge(each.provider(), list, BigDecimal::add);
            }
        }
    }

    /// Section 3, spend cap.
    private Map<String, BigDecimal> caps() {
        var served = new TreeMap<String, BigDecimal>();
        for (Workload workload : on()) {
            workload.quota().spendCap().ifPresent(most -> served.put(workload.id(),
                    left(most, Map.of(), List.of(workload.id()), item -> item.owner().equals(workload.id()))));
        }
        var narrow = new TreeMap<>(served);
        var wider = new TreeMap<String, BigDecimal>();
        for (var terms : assumptions.providers()) {
            List<String> under = on().stream().filter(workload -> calledAt(workload).contains(terms.id())).map(Workload::id).toList();
            terms.spendCap().ifPresent(most -> {
                BigDecimal s = left(most, narrow, under, item -> item.provider().equals(terms.id()));
                under.forEach(id -> wider.merge(id, s, BigDecimal::min));
            });
        }
        wider.forEach((id, s) -> served.merge(id, s, BigDecimal::multiply));
        assumptions.cash().spendCap().ifPresent(most -> {
            BigDecimal s = left(most, new TreeMap<>(served), on().stream().map(Workload::id).toList(), _ -> true);
            on().forEach(workload -> served.merge(workload.id(), s, BigDecimal::multiply));
        });
        return served;
    }

    /// Providers that charge the workload's calls.
    private static List<String> calledAt(Workload workload) {
        var providers = new ArrayList<String>();
        if (!workload.imported().on()) {
            providers.add(workload.route().model().provider());
            workload.route().splits().forEach(split -> providers.add(split.model().provider()));
        }
        workload.fallback().model().ifPresent(model -> providers.add(model.provider()));
        return providers;
    }

    /// The share that a cap leaves, or what is charged without calls where that is more: charges never fall and grow ever steeper with the
    /// share, so that steps along their slope come down to it from above.
    private BigDecimal left(glidepath.units.Money most, Map<String, BigDecimal> narrower, List<String> under,
            java.util.function.Predicate<Item> counts) {
        BigDecimal cap = most.usd().multiply(part).max(charged(BigDecimal.ZERO, narrower, under, counts));
        BigDecimal share = BigDecimal.ONE;
        BigDecimal all = charged(share, narrower, under, counts);
        if (all.compareTo(cap) <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal over = all.subtract(cap);
        for (int step = 0; step < MOST_STEPS && over.compareTo(CLOSE) > 0; step++) {
            BigDecimal slope = over.add(cap).subtract(charged(share.subtract(CLOSE), narrower, under, counts)).divide(CLOSE, WIDE);
            share = slope.signum() <= 0 ? BigDecimal.ZERO : share.subtract(over.divide(slope, WIDE));
            if (share.signum() <= 0) {
                return BigDecimal.ZERO;
            }
            over = charged(share, narrower, under, counts).subtract(cap);
        }
        return share;
    }

    private BigDecimal charged(BigDecimal share, Map<String, BigDecimal> narrower, List<String> under,
            java.util.function.Predicate<Item> counts) {
        var served = new TreeMap<>(narrower);
        under.forEach(id -> served.merge(id, share, BigDecimal::multiply));
        charge(served);
        return sum(items.stream().filter(item -> !item.review()).filter(counts).toList());
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
        BigDecimal served = workload.imported().on() ? BigDecimal.ONE : share.getOrDefault(workload.id(), BigDecimal.ONE);
        BigDecimal attempts = calls.multiply(billedAttempts(workload));
        if (!workload.imported().on()) {
            BigDecimal main = BigDecimal.ONE;
            for (var split : workload.route().splits()) {
                BigDecimal share = split.share().fraction();
                main = main.subtract(share);
                ServiceTier tier = workload.route().tier() == ServiceTier.RESERVED ? ServiceTier.STANDARD : workload.route().tier();
                called(workload, split.model(), tier, attempts.multiply(onDemand).multiply(share).multiply(served), attempts.multiply(batch)
                        .multiply(share).multiply(served), ALL);
            }
            called(workload, workload.route().model(), workload.route().tier(), attempts.multiply(onDemand).multiply(main).multiply(served),
                    attempts.multiply(batch).multiply(main).multiply(served),
                            beyondReserved(workload, attempts.multiply(onDemand).multiply(main)));
            keptCache(workload);
        }
        BigDecimal fallingBack = calls.multiply(served).multiply(workload.fallback().share().fraction())
                .multiply(workload.imported().on() ? BigDecimal.ONE : BigDecimal.ONE.subtract(provisioned));
        workload.fallback().model().flatMap(catalog::model).ifPresent(second -> meter(workload, second, true, fallingBack,
                mean(workload.tokens(), second, second.on(month.atDay(1)), Map.of(), BigDecimal.ONE, true, ALL)));
    }

    private void called(Workload workload, glidepath.catalog.ModelId id, ServiceTier tier, BigDecimal onDemand, BigDecimal batch,
            BigDecimal[] beyond) {
        Optional<Model> model = catalog.model(id);
        if (model.isPresent()) {
            meter(workload, model.get(), true, onDemand, call(model.get(), workload, tier, false, beyond));
            if (batch.signum() > 0 && model.get().batch().offer() != Batch.Offer.NO) {
                meter(workload, model.get(), true, batch, call(model.get(), workload, tier, true, ALL));
            }
        }
    }

    /// Surcharges are on tokens.
    private void meter(Workload workload, Model model, boolean called, BigDecimal times, Map<String, Used> each) {
        each.forEach((counted, used) -> metered.add(new Metered(workload.id(), model.id().provider(), model.product(), true,
                model.facts().soldThrough() == glidepath.catalog.SoldThrough.PROVIDER, workload.route().surcharge().fraction(), counted,
                        used.times(times), called)));
    }

    private void own(Model model, BigDecimal list) {
        if (model.facts().soldThrough() == glidepath.catalog.SoldThrough.PROVIDER) {
            own.merge(model.id().provider(), list, BigDecimal::add);
        }
    }

    private void keptCache(Workload workload) {
        catalog.model(workload.route().model()).filter(model -> model.on(month.atDay(1)).has(Meter.CACHE_STORAGE))
                .ifPresent(model -> meter(workload, model, false, workload.tokens().kept().value()
                .multiply(workload.tokens().keptHours().value()).multiply(days),
                        Map.of(Meter.CACHE_STORAGE.key(), new Used(BigDecimal.ONE,
                                tiered(model.on(month.atDay(1)), Meter.CACHE_STORAGE, workload.tokens().input().value())
                                        .divide(MILLION, WIDE)))));
    }

    private void training(Workload workload) {
        var training = workload.training();
        if (training.month().isEmpty() || training.month().get().equals(month)) {
            catalog.model(workload.route().model()).filter(model -> model.on(month.atDay(1)).has(Meter.TRAINING))
                    .ifPresent(model -> book(workload.id(), model, training.tokens().value()
                    .multiply(training.month().isEmpty() ? part : BigDecimal.ONE)
                    .multiply(tiered(model.on(month.atDay(1)), Meter.TRAINING, BigDecimal.ZERO)).divide(MILLION, WIDE)));
        }
    }

    private BigDecimal[] beyondReserved(Workload workload, BigDecimal attempts) {
        if (workload.route().tier() != ServiceTier.RESERVED) {
            return new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE};
        }
        TokenShape t = workload.tokens();
        BigDecimal minutes = days.multiply(new BigDecimal("1440"));
        BigDecimal input = BigDecimal.ZERO;
        BigDecimal output = BigDecimal.ZERO;
        for (Call call : calls(t)) {
            input = input.add(call.share().multiply(call.input()));
            output = output.add(call.share().multiply(call.output()));
        }
        return new BigDecimal[] {
            beyond(workload.reserved().inputPerMinute().value().multiply(minutes), attempts.multiply(input)),
            beyond(workload.reserved().outputPerMinute().value().multiply(minutes), attempts.multiply(output))};
    }

    /// A call of some length.
    ///
    /// @param share   of all calls
    /// @param read    input tokens read from the cache, where it is cached
    /// @param written input tokens written to it, where it is cached
    private record Call(BigDecimal share, BigDecimal input, BigDecimal output, BigDecimal read, BigDecimal written) {
    }

    /// Section 3, turns, one by one; else the usual call and the long one.
    private static List<Call> calls(TokenShape t) {
        if (t.turns().count().isEmpty()) {
            BigDecimal l = t.longShare().fraction();
            return List.of(call(t, BigDecimal.ONE.subtract(l), t.input().value(), t.output().value()),
                    call(t, l, t.longInput().value(), t.longOutput().value()));
        }
        var turns = new ArrayList<Call>();
        int n = t.turns().count().get();
        BigDecimal p = t.turns().prefix().value();
        BigDecimal u = t.turns().input().value();
        BigDecimal o = t.turns().output().value();
        BigDecimal each = BigDecimal.ONE.divide(BigDecimal.valueOf(n), WIDE);
        BigDecimal before = BigDecimal.ZERO;
        for (int j = 1; j <= n; j++) {
            BigDecimal sent = p.add(u.add(o).multiply(BigDecimal.valueOf(j - 1L))).add(u);
            BigDecimal read = before.multiply(t.turns().hits().fraction());
            turns.add(new Call(each, sent, o, read, sent.subtract(read)));
            before = sent;
        }
        return turns;
    }

    private static Call call(TokenShape t, BigDecimal share, BigDecimal i, BigDecimal o) {
        return new Call(share, i, o, i.multiply(t.cacheRead().fraction()), i.multiply(t.cacheWrite().fraction()));
    }

    private static BigDecimal beyond(BigDecimal reserved, BigDecimal wanted) {
        return wanted.compareTo(reserved) <= 0 ? BigDecimal.ZERO : wanted.subtract(reserved).divide(wanted, WIDE);
    }

    /// What one attempt uses and costs, by what is counted.
    private Map<String, Used> call(Model model, Workload workload, ServiceTier tier, boolean batch, BigDecimal[] beyond) {
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

    private static Map<String, Used> mean(TokenShape t, Model model, RateCard card, Map<Meter, RateCard> own, BigDecimal factor,
            boolean caching,
            BigDecimal[] beyond) {
        var used = new TreeMap<String, Used>();
        for (Call call : calls(t)) {
            add(used, t, call, card, own, factor, caching && caches(model, call.input()), beyond);
        }
        return used;
    }

    private static boolean caches(Model model, BigDecimal i) {
        var least = model.facts().limits().cacheMinimum();
        return least.isEmpty() || i.compareTo(BigDecimal.valueOf(least.getAsInt())) >= 0;
    }

    private static void add(Map<String, Used> used, TokenShape t, Call call, RateCard card, Map<Meter, RateCard> own, BigDecimal factor,
            boolean caching, BigDecimal[] beyond) {
        BigDecimal i = call.input();
        Meter write = t.cacheFor() == TokenShape.CacheTime.ONE_HOUR ? Meter.CACHE_WRITE_1H : Meter.CACHE_WRITE;
        boolean writes = t.turns().count().isEmpty() || own.containsKey(Meter.CACHE_WRITE) || card.has(Meter.CACHE_WRITE)
                || card.has(Meter.CACHE_WRITE_1H);
        BigDecimal read = caching ? call.read() : BigDecimal.ZERO;
        BigDecimal written = caching && writes ? call.written() : BigDecimal.ZERO;
        BigDecimal sent = call.share().multiply(beyond[0]);
        put(used, Meter.INPUT, Meter.INPUT, sent.multiply(i.subtract(read).subtract(written)), i, card, own, factor);
        put(used, Meter.CACHE_READ, cached(Meter.CACHE_READ, card, own), sent.multiply(read), i, card, own, factor);
        put(used, write, cached(write, card, own), sent.multiply(written), i, card, own, factor);
        put(used, Meter.OUTPUT, Meter.OUTPUT, call.share().multiply(beyond[1]).multiply(call.output()), i, card, own, factor);
        put(used, Meter.REQUESTS, Meter.REQUESTS, sent, i, card, own, factor);
        for (var other : t.others()) {
            BigDecimal length = t.turns().count().isEmpty() ? i : meanTurn(t);
            put(used, Meter.parse(other.meter()), Meter.parse(other.meter()), call.share().multiply(other.perCall().value()), length, card,
                    own, factor);
        }
    }

    private static BigDecimal meanTurn(TokenShape t) {
        return calls(t).stream().map(call -> call.share().multiply(call.input())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void put(Map<String, Used> used, Meter counted, Meter priced, BigDecimal units, BigDecimal i, RateCard card, Map<Meter,
            RateCard> own,
            BigDecimal factor) {
        BigDecimal each = price(priced, i, card, own, factor);
        if (each.signum() > 0) {
            used.merge(counted.key(), new Used(units, units.multiply(each).movePointLeft(priced.unit().power())), Used::plus);
        }
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

    private void book(String owner, Model model, BigDecimal list) {
        items.add(new Item(owner, model.id().provider(), model.product(), true, false,
                list.multiply(BigDecimal.ONE.subtract(discount(model.id().provider())))));
        own(model, list);
    }

    private void book(String owner, String provider, String product, boolean creditable, BigDecimal list) {
        items.add(new Item(owner, provider, product, creditable, false, list.multiply(BigDecimal.ONE.subtract(discount(provider)))));
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
                    .or(() -> model.flatMap(listed -> listed.provisioned(workload.provisioned().term()))
                    .map(listed -> listed.value().price().usd()));
            rate.ifPresent(hourly -> bookCapacity(workload.id(), model, provider, product,
                    workload.provisioned().units().value().multiply(hourly).multiply(new BigDecimal("24")).multiply(days)));
        }
        if (workload.route().tier() == ServiceTier.RESERVED) {
            var reserved = workload.reserved();
            reserved.inputPrice().ifPresent(price -> bookCapacity(workload.id(), model, provider, product,
                    part.multiply(reserved.inputPerMinute().value().movePointLeft(3)).multiply(price.usd())));
            reserved.outputPrice().ifPresent(price -> bookCapacity(workload.id(), model, provider, product,
                    part.multiply(reserved.outputPerMinute().value().movePointLeft(3)).multiply(price.usd())));
        }
        imported(workload, model, calls);
    }

    private void bookCapacity(String owner, Optional<Model> model, String provider, String product, BigDecimal list) {
        if (model.isPresent()) {
            book(owner, model.get(), list);
        } else {
            book(owner, provider, product, true, list);
        }
    }

    private void imported(Workload workload, Optional<Model> model, BigDecimal calls) {
        var imported = workload.imported();
        var units = imported.customUnits().map(count -> count.value())
                .or(() -> model.stream().flatMapToInt(known -> known.facts().traits().customUnits().stream()).mapToObj(BigDecimal::valueOf)
                .findFirst());
        String bedrock = "Amazon Bedrock";
        if (imported.on() && units.isPresent()) {
            var rate = imported.price().map(price -> price.usd())
                    .or(() -> catalog.rate("aws/custom-model-import/" + workload.route().region())
                    .map(listed -> listed.rate().price().usd()));
            rate.ifPresent(minute -> book(workload.id(), "aws", bedrock, true,
                    imported.copies().value().multiply(units.get()).multiply(minute).multiply(minutes(workload, calls))));
            book(workload.id(), "aws", bedrock, true, part.multiply(units.get()).multiply(new BigDecimal("1.95")));
        }
        book(workload.id(), "aws", bedrock, true, part.multiply(imported.fineTuned().value()).multiply(new BigDecimal("1.95")));
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
            case CRON -> windows(imported.minutesPerRun().value()).multiply(imported.runsPerDay().value().multiply(days)
                    .min(calls.setScale(0, RoundingMode.CEILING))).min(month);
        };
    }

    private static BigDecimal windows(BigDecimal minutes) {
        return minutes.divide(new BigDecimal("5"), 0, RoundingMode.CEILING).multiply(new BigDecimal("5"));
    }

    /// Section 7.
    private void review(Workload workload, BigDecimal tasks) {
        var review = workload.review();
        items.add(new Item(workload.id(), "", "people", false, true, tasks.multiply(review.share().fraction())
                .multiply(review.minutes().value())
                .multiply(review.hourlyRate().usd()).divide(new BigDecimal("60"), WIDE)));
    }

    private void row(Infrastructure row) {
        BigDecimal calls = on().stream().filter(workload -> row.workloads().isEmpty() || row.workloads().contains(workload.id()))
                .map(workload -> made(workload, share.getOrDefault(workload.id(), BigDecimal.ONE)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal free = row.free().value().multiply(part);
        BigDecimal sum = row.series().getOrDefault(month, row.monthly()).usd().multiply(row.upfront() ? BigDecimal.ONE : part)
                .add(row.perKCalls().usd().movePointLeft(3).multiply(calls.subtract(free).max(BigDecimal.ZERO)));
        var rate = row.rate().flatMap(catalog::rate);
        BigDecimal units = row.perMonth().value().multiply(part).add(row.perCall().value().multiply(calls))
                .add(row.running().value().multiply(new BigDecimal("24")).multiply(days)).subtract(free).max(BigDecimal.ZERO);
        BigDecimal each = row.price().map(price -> price.usd())
                .orElseGet(() -> rate.map(listed -> listed.rate().price().usd().movePointLeft(listed.rate().unit().power()))
                .orElse(BigDecimal.ZERO));
        String product = row.product().isEmpty() ? rate.map(listed -> listed.product()).orElse(row.name()) : row.product();
        book(row.id(), row.provider(), product, !row.upfront(), sum);
        metered.add(new Metered(row.id(), row.provider(), product, !row.upfront(), true, BigDecimal.ZERO, row.rate().orElse(""),
                new Used(units, units.multiply(each)), false));
    }

    private void gateways() {
        for (var gateway : assumptions.gateways()) {
            List<Workload> routed = on().stream().filter(w -> w.route().gateway().equals(gateway.id())).toList();
            if (!routed.isEmpty()) {
                BigDecimal calls = BigDecimal.ZERO;
                BigDecimal charges = BigDecimal.ZERO;
                for (Workload workload : routed) {
                    calls = calls.add(made(workload, share.getOrDefault(workload.id(), BigDecimal.ONE)));
                    charges = charges.add(calledBy.getOrDefault(workload.id(), BigDecimal.ZERO));
                }
                BigDecimal fee = charges.multiply(gateway.fee().fraction()).add(gateway.perCall().usd().multiply(calls));
                items.add(new Item(gateway.id(), gateway.id(), gateway.name(), true, false,
                        fee.max(gateway.minimum().usd().multiply(part))));
            }
        }
    }

    private void support() {
        var support = new ArrayList<Item>();
        for (var terms : assumptions.providers()) {
            BigDecimal net = sum(items.stream().filter(item -> item.provider().equals(terms.id())).toList());
            support.add(new Item(terms.id(), terms.id(), "support", false, false,
                    terms.bands().isEmpty() ? net.multiply(terms.support().fraction())
                            : banded(terms, own.getOrDefault(terms.id(), BigDecimal.ZERO))));
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
    private Month close(BigDecimal calls, BigDecimal notServed, BigDecimal tasks, BigDecimal successful) {
        var byAccount = new TreeMap<Account, BigDecimal>();
        items.forEach(item -> byAccount.merge(new Account(item.provider(), item.product(), item.creditable()), item.amount(),
                BigDecimal::add));
        SecondReading.Month credited = credits.month(month, byAccount);
        BigDecimal gross = sum(items);
        BigDecimal taxed = gross.subtract(sum(items.stream().filter(Item::review).toList())).subtract(credited.applied());
        BigDecimal tax = taxed.multiply(settings.tax().fraction());
        return new Month(calls, notServed, tasks, successful, gross, tax, gross.subtract(credited.applied()).add(tax), credited);
    }
}
