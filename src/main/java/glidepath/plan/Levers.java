package glidepath.plan;

import static glidepath.plan.Section.CASH;
import static glidepath.plan.Section.GATEWAYS;
import static glidepath.plan.Section.GRANTS;
import static glidepath.plan.Section.INFRASTRUCTURE;
import static glidepath.plan.Section.PROVIDERS;
import static glidepath.plan.Section.WORKLOADS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every input of a plan, in the order in which files, forms and differences list them.
public final class Levers {

    private static final Map<Lever<?>, Integer> PLACES = new LinkedHashMap<>();
    private static final Set<Lever<?>> RARE = new HashSet<>();
    private static final Set<Lever<?>> CONDITIONS = new HashSet<>();

    public static final Lever<String> NAME = shared(WORKLOADS, "name", ValueType.NAME);
    public static final Lever<Boolean> ON = lever(WORKLOADS, "on", ValueType.FLAG);
    public static final Lever<Count> CALLS = lever(WORKLOADS, "demand.calls", ValueType.COUNT);
    public static final Lever<Demand.Period> CALLS_PER = lever(WORKLOADS, "demand.per", ValueType.choice(Demand.Period.class));
    public static final Lever<Percent> GROWTH = lever(WORKLOADS, "demand.growth", ValueType.GROWTH);
    public static final Lever<SortedMap<YearMonth, Count>> RAMP = lever(WORKLOADS, "demand.ramp", ValueType.byMonth(ValueType.COUNT));
    public static final Lever<Count> CALLS_PER_TASK = lever(WORKLOADS, "demand.callsPerTask", ValueType.POSITIVE);
    public static final Lever<Optional<Count>> USERS = rare(WORKLOADS, "demand.drivers.users", ValueType.COUNT.orNone());
    public static final Lever<Count> TASKS_PER_USER = rare(WORKLOADS, "demand.drivers.tasksPerUser", ValueType.COUNT);
    public static final Lever<Percent> USER_GROWTH = rare(WORKLOADS, "demand.drivers.userGrowth", ValueType.GROWTH);
    public static final Lever<Percent> TASK_GROWTH = rare(WORKLOADS, "demand.drivers.taskGrowth", ValueType.GROWTH);
    public static final Lever<Optional<YearMonth>> GROWS_UNTIL = rare(WORKLOADS, "demand.course.growsUntil", ValueType.MONTH.orNone());
    public static final Lever<Optional<Count>> CEILING = rare(WORKLOADS, "demand.course.ceiling", ValueType.COUNT.orNone());
    public static final Lever<List<DemandEvent>> EVENTS = rare(WORKLOADS, "demand.course.events", ValueType.records(DemandEvent.NONE,
            Column.needed("from", ValueType.DATE), Column.of("until", ValueType.DATE.orNone()), Column.of("factor", ValueType.COUNT),
            Column.of("plus", ValueType.ANY_COUNT)));
    public static final Lever<List<Season>> SEASONS = rare(WORKLOADS, "demand.course.seasons", ValueType.records(Season.USUAL,
            Column.needed("month", ValueType.whole(1, 12)), Column.needed("factor", ValueType.COUNT)));
    public static final Lever<WorkWeek> WORK_WEEK = rare(WORKLOADS, "demand.course.week", ValueType.choice(WorkWeek.class));
    public static final Lever<Count> INPUT = lever(WORKLOADS, "tokens.input", ValueType.COUNT);
    public static final Lever<Count> OUTPUT = lever(WORKLOADS, "tokens.output", ValueType.COUNT);
    public static final Lever<Percent> CACHE_READ = lever(WORKLOADS, "tokens.cacheRead", ValueType.SHARE);
    public static final Lever<Percent> CACHE_WRITE = lever(WORKLOADS, "tokens.cacheWrite", ValueType.SHARE);
    public static final Lever<TokenShape.CacheTime> CACHE_FOR = lever(WORKLOADS, "tokens.cacheFor",
            ValueType.choice(TokenShape.CacheTime.class));
    public static final Lever<Percent> LONG_SHARE = lever(WORKLOADS, "tokens.longShare", ValueType.SHARE);
    public static final Lever<Count> LONG_INPUT = lever(WORKLOADS, "tokens.longInput", ValueType.COUNT);
    public static final Lever<Count> LONG_OUTPUT = lever(WORKLOADS, "tokens.longOutput", ValueType.COUNT);
    public static final Lever<List<OtherUnits>> OTHER_UNITS = rare(WORKLOADS, "tokens.others", ValueType.records(OtherUnits.NONE,
            Column.needed("meter", ValueType.NAME), Column.needed("perCall", ValueType.COUNT)));
    public static final Lever<Count> CACHE_KEPT = rare(WORKLOADS, "tokens.kept", ValueType.COUNT);
    public static final Lever<Count> CACHE_KEPT_HOURS = rare(WORKLOADS, "tokens.keptHours", ValueType.count("0", "24"));
    public static final Lever<Optional<Integer>> TURNS = rare(WORKLOADS, "tokens.turns.count", ValueType.whole(1, Turns.MOST).orNone());
    public static final Lever<Count> TURN_PREFIX = rare(WORKLOADS, "tokens.turns.prefix", ValueType.COUNT);
    public static final Lever<Count> TURN_INPUT = rare(WORKLOADS, "tokens.turns.input", ValueType.COUNT);
    public static final Lever<Count> TURN_OUTPUT = rare(WORKLOADS, "tokens.turns.output", ValueType.COUNT);
    public static final Lever<Percent> TURN_HITS = rare(WORKLOADS, "tokens.turns.hits", ValueType.SHARE);
    public static final Lever<RetryPolicy.Mode> RETRY_MODE = lever(WORKLOADS, "retry.mode", ValueType.choice(RetryPolicy.Mode.class));
    public static final Lever<Percent> RETRY_RATE = lever(WORKLOADS, "retry.rate", ValueType.RATE);
    public static final Lever<Percent> SUCCESS = lever(WORKLOADS, "retry.success", ValueType.SHARE);
    public static final Lever<Percent> FAILURE = lever(WORKLOADS, "retry.failure", ValueType.PROBABILITY);
    public static final Lever<Integer> MAX_RETRIES = lever(WORKLOADS, "retry.maxRetries", ValueType.whole(0, 100));
    public static final Lever<Percent> BILLED = lever(WORKLOADS, "retry.billed", ValueType.SHARE);
    public static final Lever<Percent> FALLBACK_SHARE = lever(WORKLOADS, "fallback.share", ValueType.SHARE);
    public static final Lever<Optional<ModelId>> FALLBACK_MODEL = lever(WORKLOADS, "fallback.model", ValueType.MODEL.orNone());
    public static final Lever<ModelId> MODEL = lever(WORKLOADS, "route.model", ValueType.MODEL);
    public static final Lever<ServiceTier> TIER = lever(WORKLOADS, "route.tier", ValueType.choice(ServiceTier.class));
    public static final Lever<Percent> BATCH_SHARE = lever(WORKLOADS, "route.batchShare", ValueType.SHARE);
    public static final Lever<String> GATEWAY = lever(WORKLOADS, "route.gateway", ValueType.TEXT);
    public static final Lever<String> REGION = lever(WORKLOADS, "route.region", ValueType.TEXT);
    public static final Lever<Percent> SURCHARGE = rare(WORKLOADS, "route.surcharge", ValueType.RATE);
    public static final Lever<List<RouteSplit>> SPLITS = rare(WORKLOADS, "route.splits", ValueType.records(RouteSplit.NONE,
            Column.needed("model", ValueType.MODEL), Column.needed("share", ValueType.SHARE)));
    public static final Lever<Percent> PROVISIONED_SHARE = lever(WORKLOADS, "provisioned.share", ValueType.SHARE);
    public static final Lever<Count> PROVISIONED_UNITS = lever(WORKLOADS, "provisioned.units", ValueType.COUNT);
    public static final Lever<Term> PROVISIONED_TERM = lever(WORKLOADS, "provisioned.term", ValueType.choice(Term.class));
    public static final Lever<Optional<Money>> PROVISIONED_PRICE = lever(WORKLOADS, "provisioned.price", ValueType.AMOUNT.orNone());
    public static final Lever<Optional<YearMonth>> PROVISIONED_FROM = lever(WORKLOADS, "provisioned.from", ValueType.MONTH.orNone());
    public static final Lever<Optional<YearMonth>> PROVISIONED_UNTIL = lever(WORKLOADS, "provisioned.until", ValueType.MONTH.orNone());
    public static final Lever<Count> RESERVED_INPUT = lever(WORKLOADS, "reserved.inputPerMinute", ValueType.COUNT);
    public static final Lever<Count> RESERVED_OUTPUT = lever(WORKLOADS, "reserved.outputPerMinute", ValueType.COUNT);
    public static final Lever<Optional<Money>> RESERVED_INPUT_PRICE = lever(WORKLOADS, "reserved.inputPrice", ValueType.AMOUNT.orNone());
    public static final Lever<Optional<Money>> RESERVED_OUTPUT_PRICE = lever(WORKLOADS, "reserved.outputPrice", ValueType.AMOUNT.orNone());
    public static final Lever<Integer> RESERVED_TERM = lever(WORKLOADS, "reserved.termMonths", ValueType.whole(1, 36));
    public static final Lever<Boolean> IMPORTED = lever(WORKLOADS, "imported.on", ValueType.FLAG);
    public static final Lever<Optional<Count>> CUSTOM_UNITS = lever(WORKLOADS, "imported.customUnits", ValueType.POSITIVE.orNone());
    public static final Lever<Count> COPIES = lever(WORKLOADS, "imported.copies", ValueType.COUNT);
    public static final Lever<Imported.Pattern> PATTERN = lever(WORKLOADS, "imported.pattern", ValueType.choice(Imported.Pattern.class));
    public static final Lever<Count> HOURS_PER_DAY = lever(WORKLOADS, "imported.hoursPerDay", ValueType.count("0", "24"));
    public static final Lever<Count> DAYS_PER_WEEK = lever(WORKLOADS, "imported.daysPerWeek", ValueType.count("0", "7"));
    public static final Lever<Count> RUNS_PER_DAY = lever(WORKLOADS, "imported.runsPerDay", ValueType.count("0", "1440"));
    public static final Lever<Count> MINUTES_PER_RUN = lever(WORKLOADS, "imported.minutesPerRun", ValueType.count("0", "1440"));
    public static final Lever<Optional<Money>> CUSTOM_UNIT_PRICE = lever(WORKLOADS, "imported.price", ValueType.AMOUNT.orNone());
    public static final Lever<Count> FINE_TUNED = lever(WORKLOADS, "imported.fineTuned", ValueType.COUNT);
    public static final Lever<Percent> REVIEW_SHARE = lever(WORKLOADS, "review.share", ValueType.SHARE);
    public static final Lever<Count> REVIEW_MINUTES = lever(WORKLOADS, "review.minutes", ValueType.ANY_COUNT);
    public static final Lever<Money> REVIEW_RATE = lever(WORKLOADS, "review.hourlyRate", ValueType.AMOUNT);
    public static final Lever<Optional<Count>> QUOTA_REQUESTS = lever(WORKLOADS, "quota.requestsPerMinute", ValueType.COUNT.orNone());
    public static final Lever<Optional<Count>> QUOTA_TOKENS = lever(WORKLOADS, "quota.tokensPerMinute", ValueType.COUNT.orNone());
    public static final Lever<Count> PEAK_FACTOR = lever(WORKLOADS, "quota.peakFactor", ValueType.count("1", "1000000"));
    public static final Lever<Optional<Count>> BURN_DOWN = lever(WORKLOADS, "quota.burnDown", ValueType.POSITIVE.orNone());
    public static final Lever<Optional<Money>> SPEND_CAP = rare(WORKLOADS, "quota.spendCap", ValueType.AMOUNT.orNone());
    public static final Lever<Count> TRAINED = rare(WORKLOADS, "training.tokens", ValueType.COUNT);
    public static final Lever<Optional<YearMonth>> TRAINED_IN = rare(WORKLOADS, "training.month", ValueType.MONTH.orNone());

    public static final Lever<String> ROW_NAME = shared(INFRASTRUCTURE, "name", ValueType.NAME);
    public static final Lever<Boolean> ROW_ON = lever(INFRASTRUCTURE, "on", ValueType.FLAG);
    public static final Lever<String> ROW_PROVIDER = lever(INFRASTRUCTURE, "provider", ValueType.TEXT);
    public static final Lever<String> ROW_PRODUCT = lever(INFRASTRUCTURE, "product", ValueType.TEXT);
    public static final Lever<Money> ROW_MONTHLY = lever(INFRASTRUCTURE, "monthly", ValueType.AMOUNT);
    public static final Lever<SortedMap<YearMonth, Money>> ROW_SERIES = lever(INFRASTRUCTURE, "series",
            ValueType.byMonth(ValueType.AMOUNT));
    public static final Lever<Money> ROW_PER_KCALLS = lever(INFRASTRUCTURE, "perKCalls", ValueType.AMOUNT);
    public static final Lever<Optional<String>> ROW_RATE = lever(INFRASTRUCTURE, "rate", ValueType.TEXT.orNone());
    public static final Lever<Count> ROW_PER_MONTH = lever(INFRASTRUCTURE, "perMonth", ValueType.COUNT);
    public static final Lever<Count> ROW_PER_CALL = lever(INFRASTRUCTURE, "perCall", ValueType.COUNT);
    public static final Lever<Count> ROW_RUNNING = lever(INFRASTRUCTURE, "running", ValueType.COUNT);
    public static final Lever<List<String>> ROW_WORKLOADS = lever(INFRASTRUCTURE, "workloads", ValueType.TEXTS);
    public static final Lever<Boolean> ROW_UPFRONT = lever(INFRASTRUCTURE, "upfront", ValueType.FLAG);
    public static final Lever<Optional<Money>> ROW_PRICE = rare(INFRASTRUCTURE, "price", ValueType.AMOUNT.orNone());
    public static final Lever<String> ROW_UNIT = rare(INFRASTRUCTURE, "unit", ValueType.TEXT);
    public static final Lever<Count> ROW_FREE = rare(INFRASTRUCTURE, "free", ValueType.COUNT);

    public static final Lever<String> GATEWAY_NAME = shared(GATEWAYS, "name", ValueType.NAME);
    public static final Lever<Percent> GATEWAY_FEE = lever(GATEWAYS, "fee", ValueType.RATE);
    public static final Lever<Money> GATEWAY_PER_CALL = lever(GATEWAYS, "perCall", ValueType.AMOUNT);
    public static final Lever<Money> GATEWAY_MINIMUM = lever(GATEWAYS, "minimum", ValueType.AMOUNT);

    public static final Lever<Percent> DISCOUNT = lever(PROVIDERS, "discount", ValueType.SHARE);
    public static final Lever<Percent> SUPPORT = lever(PROVIDERS, "support", ValueType.RATE);
    public static final Lever<Optional<YearMonth>> DISCOUNT_FROM = rare(PROVIDERS, "discountFrom", ValueType.MONTH.orNone());
    public static final Lever<Optional<YearMonth>> DISCOUNT_UNTIL = rare(PROVIDERS, "discountUntil", ValueType.MONTH.orNone());
    public static final Lever<List<SupportBand>> SUPPORT_BANDS = rare(PROVIDERS, "bands", ValueType.records(SupportBand.NONE,
            Column.of("upTo", ValueType.AMOUNT.orNone()), Column.needed("share", ValueType.SHARE)));
    public static final Lever<Money> SUPPORT_LEAST = rare(PROVIDERS, "supportLeast", ValueType.AMOUNT);
    public static final Lever<Optional<Money>> PROVIDER_CAP = rare(PROVIDERS, "spendCap", ValueType.AMOUNT.orNone());
    public static final Lever<List<Allowance>> ALLOWANCES = rare(PROVIDERS, "allowances", ValueType.records(Allowance.NONE,
            Column.needed("counted", ValueType.NAME), Column.needed("free", ValueType.COUNT)));

    public static final Lever<String> GRANT_NAME = shared(GRANTS, "name", ValueType.NAME);
    public static final Lever<Boolean> GRANT_ON = lever(GRANTS, "on", ValueType.FLAG);
    public static final Lever<String> GRANT_PROVIDER = lever(GRANTS, "provider", ValueType.TEXT);
    public static final Lever<Money> GRANT_AMOUNT = lever(GRANTS, "amount", ValueType.AMOUNT);
    public static final Lever<Optional<LocalDate>> GRANT_START = lever(GRANTS, "start", ValueType.DATE.orNone());
    public static final Lever<Optional<LocalDate>> GRANT_EXPIRES = lever(GRANTS, "expires", ValueType.DATE.orNone());
    public static final Lever<List<String>> GRANT_PRODUCTS = lever(GRANTS, "products", ValueType.TEXTS);
    public static final Lever<List<ProductChange>> GRANT_CHANGES = condition("changes", ValueType.records(ProductChange.NONE,
            Column.needed("from", ValueType.DATE), Column.needed("products", ValueType.TEXTS)));
    public static final Lever<List<Release>> GRANT_RELEASES = condition("releases", ValueType.records(Release.PLAIN,
            Column.needed("amount", ValueType.AMOUNT), Column.of("date", ValueType.DATE.orNone()),
            Column.of("expires", ValueType.DATE.orNone()),
            Column.of("afterPrevious", ValueType.FLAG), Column.of("spend", ValueType.AMOUNT.orNone())));
    public static final Lever<Optional<Money>> GRANT_MONTHLY = condition("monthly.amount", ValueType.AMOUNT.orNone());
    public static final Lever<Boolean> GRANT_CARRY_OVER = condition("monthly.carryOver", ValueType.FLAG);
    public static final Lever<Percent> GRANT_COVER = condition("cover.share", ValueType.SHARE);
    public static final Lever<List<Cover.Change>> GRANT_COVER_CHANGES = condition("cover.changes", ValueType.records(Cover.Change.NONE,
            Column.needed("from", ValueType.DATE), Column.needed("share", ValueType.SHARE)));
    public static final Lever<Optional<Money>> GRANT_MONTHLY_CAP = condition("caps.monthly", ValueType.AMOUNT.orNone());
    public static final Lever<List<Caps.Product>> GRANT_PRODUCT_CAPS = condition("caps.products", ValueType.records(Caps.Product.NONE,
            Column.needed("product", ValueType.NAME), Column.needed("most", ValueType.AMOUNT)));
    public static final Lever<Optional<LocalDate>> GRANT_ACTIVATE_BY = condition("activation.by", ValueType.DATE.orNone());
    public static final Lever<Optional<LocalDate>> GRANT_ACTIVATED = condition("activation.on", ValueType.DATE.orNone());
    public static final Lever<Optional<Integer>> GRANT_LASTS = condition("activation.months", ValueType.whole(1, 120).orNone());
    public static final Lever<String> GRANT_PROGRAM = condition("terms.program", ValueType.TEXT);
    public static final Lever<List<String>> GRANT_EXCLUDES = condition("terms.excludes", ValueType.TEXTS);

    public static final Lever<Optional<Money>> CASH_BALANCE = lever(CASH, "balance", ValueType.MONEY.orNone());
    public static final Lever<Money> OTHER_BURN = lever(CASH, "otherBurn", ValueType.AMOUNT);
    public static final Lever<Money> INCOME = lever(CASH, "income", ValueType.AMOUNT);
    public static final Lever<SortedMap<YearMonth, Money>> BURN_SERIES = rare(CASH, "burnSeries", ValueType.byMonth(ValueType.AMOUNT));
    public static final Lever<SortedMap<YearMonth, Money>> INCOME_SERIES = rare(CASH, "incomeSeries", ValueType.byMonth(ValueType.AMOUNT));
    public static final Lever<List<CashEvent>> CASH_EVENTS = rare(CASH, "events", ValueType.records(CashEvent.NONE,
            Column.needed("date", ValueType.DATE), Column.needed("amount", ValueType.MONEY),
            Column.of("every", ValueType.choice(CashEvent.Every.class)), Column.of("until", ValueType.DATE.orNone())));
    public static final Lever<Optional<Money>> PLAN_CAP = rare(CASH, "spendCap", ValueType.AMOUNT.orNone());

    public static final List<Lever<?>> ALL = List.copyOf(PLACES.keySet());

    private static final Map<Section, List<Lever<?>>> BY_SECTION = ALL.stream()
            .collect(Collectors.groupingBy(Lever::section, Collectors.toUnmodifiableList()));

    private Levers() {
    }

    /// Where it stands among all of them.
    static int place(Lever<?> lever) {
        return PLACES.getOrDefault(lever, -1);
    }

    public static List<Lever<?>> of(Section section) {
        return BY_SECTION.getOrDefault(section, List.of());
    }

    /// Conditions of a grant, which few grants have.
    public static boolean isCondition(Lever<?> lever) {
        return CONDITIONS.contains(lever);
    }

    /// The inputs that a list of an item's inputs shows: a rare one only where some scenario gives it another value than a plain item has.
    public static List<Lever<?>> told(Plan plan, Item item) {
        Item plain = Section.of(item).plain();
        return of(Section.of(item)).stream().filter(lever -> !isCondition(lever) && !RARE.contains(lever)
                || plan.scenarios().stream().anyMatch(scenario -> !plan.assumptions(scenario).get(lever.at(item.id()))
                .equals(lever.of(plain)))).toList();
    }

    public static Optional<Lever<?>> find(Section section, String path) {
        return of(section).stream().<Lever<?>>map(lever -> lever).filter(lever -> lever.path().equals(path)).findFirst();
    }

    private static <T> Lever<T> lever(Section section, String path, ValueType<T> kind) {
        return collect(new Lever<>(section, path, kind, false, Components.reader(section.type(), path)));
    }

    /// An input that few items use; lists of inputs show it only where it is used.
    private static <T> Lever<T> rare(Section section, String path, ValueType<T> kind) {
        Lever<T> lever = lever(section, path, kind);
        RARE.add(lever);
        return lever;
    }

    private static <T> Lever<T> condition(String path, ValueType<T> kind) {
        Lever<T> lever = lever(GRANTS, path, kind);
        CONDITIONS.add(lever);
        return lever;
    }

    private static <T> Lever<T> shared(Section section, String path, ValueType<T> kind) {
        return collect(new Lever<>(section, path, kind, true, Components.reader(section.type(), path)));
    }

    private static <T> Lever<T> collect(Lever<T> lever) {
        PLACES.put(lever, PLACES.size());
        return lever;
    }
}
