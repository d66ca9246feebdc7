package glidepath.plan;

import static glidepath.plan.Section.CASH;
import static glidepath.plan.Section.GATEWAYS;
import static glidepath.plan.Section.GRANTS;
import static glidepath.plan.Section.INFRASTRUCTURE;
import static glidepath.plan.Section.PROVIDERS;
import static glidepath.plan.Section.WORKLOADS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every input of a plan, in the order in which files, forms and differences list them.
public final class Levers {

    /// All of them.
    public static final List<Lever<?>> ALL;

    private static final List<Lever<?>> COLLECTED = new ArrayList<>();

    public static final Lever<String> NAME = shared(WORKLOADS, "name", Kind.NAME);
    public static final Lever<Boolean> ON = lever(WORKLOADS, "on", Kind.FLAG);
    public static final Lever<Count> CALLS = lever(WORKLOADS, "demand.calls", Kind.COUNT);
    public static final Lever<Demand.Period> CALLS_PER = lever(WORKLOADS, "demand.per", Kind.choice(Demand.Period.class));
    public static final Lever<Percent> GROWTH = lever(WORKLOADS, "demand.growth", Kind.GROWTH);
    public static final Lever<SortedMap<YearMonth, Count>> RAMP = lever(WORKLOADS, "demand.ramp", Kind.byMonth(Kind.COUNT));
    public static final Lever<Count> CALLS_PER_TASK = lever(WORKLOADS, "demand.callsPerTask", Kind.POSITIVE);
    public static final Lever<Count> INPUT = lever(WORKLOADS, "tokens.input", Kind.COUNT);
    public static final Lever<Count> OUTPUT = lever(WORKLOADS, "tokens.output", Kind.COUNT);
    public static final Lever<Percent> CACHE_READ = lever(WORKLOADS, "tokens.cacheRead", Kind.SHARE);
    public static final Lever<Percent> CACHE_WRITE = lever(WORKLOADS, "tokens.cacheWrite", Kind.SHARE);
    public static final Lever<TokenShape.CacheTime> CACHE_FOR = lever(WORKLOADS, "tokens.cacheFor", Kind.choice(TokenShape.CacheTime.class));
    public static final Lever<Percent> LONG_SHARE = lever(WORKLOADS, "tokens.longShare", Kind.SHARE);
    public static final Lever<Count> LONG_INPUT = lever(WORKLOADS, "tokens.longInput", Kind.COUNT);
    public static final Lever<Count> LONG_OUTPUT = lever(WORKLOADS, "tokens.longOutput", Kind.COUNT);
    public static final Lever<RetryPolicy.Mode> RETRY_MODE = lever(WORKLOADS, "retry.mode", Kind.choice(RetryPolicy.Mode.class));
    public static final Lever<Percent> RETRY_RATE = lever(WORKLOADS, "retry.rate", Kind.RATE);
    public static final Lever<Percent> SUCCESS = lever(WORKLOADS, "retry.success", Kind.SHARE);
    public static final Lever<Percent> FAILURE = lever(WORKLOADS, "retry.failure", Kind.PROBABILITY);
    public static final Lever<Integer> MAX_RETRIES = lever(WORKLOADS, "retry.maxRetries", Kind.whole(0, 100));
    public static final Lever<Percent> BILLED = lever(WORKLOADS, "retry.billed", Kind.SHARE);
    public static final Lever<Percent> FALLBACK_SHARE = lever(WORKLOADS, "fallback.share", Kind.SHARE);
    public static final Lever<Optional<ModelId>> FALLBACK_MODEL = lever(WORKLOADS, "fallback.model", Kind.MODEL.orNone());
    public static final Lever<ModelId> MODEL = lever(WORKLOADS, "route.model", Kind.MODEL);
    public static final Lever<ServiceTier> TIER = lever(WORKLOADS, "route.tier", Kind.choice(ServiceTier.class));
    public static final Lever<Percent> BATCH_SHARE = lever(WORKLOADS, "route.batchShare", Kind.SHARE);
    public static final Lever<String> GATEWAY = lever(WORKLOADS, "route.gateway", Kind.TEXT);
    public static final Lever<String> REGION = lever(WORKLOADS, "route.region", Kind.TEXT);
    public static final Lever<Percent> PROVISIONED_SHARE = lever(WORKLOADS, "provisioned.share", Kind.SHARE);
    public static final Lever<Count> PROVISIONED_UNITS = lever(WORKLOADS, "provisioned.units", Kind.COUNT);
    public static final Lever<Term> PROVISIONED_TERM = lever(WORKLOADS, "provisioned.term", Kind.choice(Term.class));
    public static final Lever<Optional<Money>> PROVISIONED_PRICE = lever(WORKLOADS, "provisioned.price", Kind.AMOUNT.orNone());
    public static final Lever<Optional<YearMonth>> PROVISIONED_FROM = lever(WORKLOADS, "provisioned.from", Kind.MONTH.orNone());
    public static final Lever<Optional<YearMonth>> PROVISIONED_UNTIL = lever(WORKLOADS, "provisioned.until", Kind.MONTH.orNone());
    public static final Lever<Count> RESERVED_INPUT = lever(WORKLOADS, "reserved.inputPerMinute", Kind.COUNT);
    public static final Lever<Count> RESERVED_OUTPUT = lever(WORKLOADS, "reserved.outputPerMinute", Kind.COUNT);
    public static final Lever<Optional<Money>> RESERVED_INPUT_PRICE = lever(WORKLOADS, "reserved.inputPrice", Kind.AMOUNT.orNone());
    public static final Lever<Optional<Money>> RESERVED_OUTPUT_PRICE = lever(WORKLOADS, "reserved.outputPrice", Kind.AMOUNT.orNone());
    public static final Lever<Integer> RESERVED_TERM = lever(WORKLOADS, "reserved.termMonths", Kind.whole(1, 36));
    public static final Lever<Boolean> IMPORTED = lever(WORKLOADS, "imported.on", Kind.FLAG);
    public static final Lever<Optional<Count>> CUSTOM_UNITS = lever(WORKLOADS, "imported.customUnits", Kind.POSITIVE.orNone());
    public static final Lever<Count> COPIES = lever(WORKLOADS, "imported.copies", Kind.COUNT);
    public static final Lever<Imported.Pattern> PATTERN = lever(WORKLOADS, "imported.pattern", Kind.choice(Imported.Pattern.class));
    public static final Lever<Count> HOURS_PER_DAY = lever(WORKLOADS, "imported.hoursPerDay", Kind.count("0", "24"));
    public static final Lever<Count> DAYS_PER_WEEK = lever(WORKLOADS, "imported.daysPerWeek", Kind.count("0", "7"));
    public static final Lever<Count> RUNS_PER_DAY = lever(WORKLOADS, "imported.runsPerDay", Kind.count("0", "1440"));
    public static final Lever<Count> MINUTES_PER_RUN = lever(WORKLOADS, "imported.minutesPerRun", Kind.count("0", "1440"));
    public static final Lever<Optional<Money>> CUSTOM_UNIT_PRICE = lever(WORKLOADS, "imported.price", Kind.AMOUNT.orNone());
    public static final Lever<Count> FINE_TUNED = lever(WORKLOADS, "imported.fineTuned", Kind.COUNT);
    public static final Lever<Percent> REVIEW_SHARE = lever(WORKLOADS, "review.share", Kind.SHARE);
    public static final Lever<Count> REVIEW_MINUTES = lever(WORKLOADS, "review.minutes", Kind.ANY_COUNT);
    public static final Lever<Money> REVIEW_RATE = lever(WORKLOADS, "review.hourlyRate", Kind.AMOUNT);
    public static final Lever<Optional<Count>> QUOTA_REQUESTS = lever(WORKLOADS, "quota.requestsPerMinute", Kind.COUNT.orNone());
    public static final Lever<Optional<Count>> QUOTA_TOKENS = lever(WORKLOADS, "quota.tokensPerMinute", Kind.COUNT.orNone());
    public static final Lever<Count> PEAK_FACTOR = lever(WORKLOADS, "quota.peakFactor", Kind.count("1", "1000000"));
    public static final Lever<Optional<Count>> BURN_DOWN = lever(WORKLOADS, "quota.burnDown", Kind.POSITIVE.orNone());

    public static final Lever<String> ROW_NAME = shared(INFRASTRUCTURE, "name", Kind.NAME);
    public static final Lever<Boolean> ROW_ON = lever(INFRASTRUCTURE, "on", Kind.FLAG);
    public static final Lever<String> ROW_PROVIDER = lever(INFRASTRUCTURE, "provider", Kind.TEXT);
    public static final Lever<String> ROW_PRODUCT = lever(INFRASTRUCTURE, "product", Kind.TEXT);
    public static final Lever<Money> ROW_MONTHLY = lever(INFRASTRUCTURE, "monthly", Kind.AMOUNT);
    public static final Lever<SortedMap<YearMonth, Money>> ROW_SERIES = lever(INFRASTRUCTURE, "series", Kind.byMonth(Kind.AMOUNT));
    public static final Lever<Money> ROW_PER_KCALLS = lever(INFRASTRUCTURE, "perKCalls", Kind.AMOUNT);
    public static final Lever<Optional<String>> ROW_RATE = lever(INFRASTRUCTURE, "rate", Kind.TEXT.orNone());
    public static final Lever<Count> ROW_PER_MONTH = lever(INFRASTRUCTURE, "perMonth", Kind.COUNT);
    public static final Lever<Count> ROW_PER_CALL = lever(INFRASTRUCTURE, "perCall", Kind.COUNT);
    public static final Lever<Count> ROW_RUNNING = lever(INFRASTRUCTURE, "running", Kind.COUNT);
    public static final Lever<List<String>> ROW_WORKLOADS = lever(INFRASTRUCTURE, "workloads", Kind.TEXTS);
    public static final Lever<Boolean> ROW_UPFRONT = lever(INFRASTRUCTURE, "upfront", Kind.FLAG);

    public static final Lever<String> GATEWAY_NAME = shared(GATEWAYS, "name", Kind.NAME);
    public static final Lever<Percent> GATEWAY_FEE = lever(GATEWAYS, "fee", Kind.RATE);
    public static final Lever<Money> GATEWAY_PER_CALL = lever(GATEWAYS, "perCall", Kind.AMOUNT);
    public static final Lever<Money> GATEWAY_MINIMUM = lever(GATEWAYS, "minimum", Kind.AMOUNT);

    public static final Lever<Percent> DISCOUNT = lever(PROVIDERS, "discount", Kind.SHARE);
    public static final Lever<Percent> SUPPORT = lever(PROVIDERS, "support", Kind.RATE);

    public static final Lever<String> GRANT_NAME = shared(GRANTS, "name", Kind.NAME);
    public static final Lever<Boolean> GRANT_ON = lever(GRANTS, "on", Kind.FLAG);
    public static final Lever<String> GRANT_PROVIDER = lever(GRANTS, "provider", Kind.TEXT);
    public static final Lever<Money> GRANT_AMOUNT = lever(GRANTS, "amount", Kind.AMOUNT);
    public static final Lever<Optional<LocalDate>> GRANT_START = lever(GRANTS, "start", Kind.DATE.orNone());
    public static final Lever<Optional<LocalDate>> GRANT_EXPIRES = lever(GRANTS, "expires", Kind.DATE.orNone());
    public static final Lever<List<String>> GRANT_PRODUCTS = lever(GRANTS, "products", Kind.TEXTS);

    public static final Lever<Optional<Money>> CASH_BALANCE = lever(CASH, "balance", Kind.MONEY.orNone());
    public static final Lever<Money> OTHER_BURN = lever(CASH, "otherBurn", Kind.AMOUNT);
    public static final Lever<Money> INCOME = lever(CASH, "income", Kind.AMOUNT);

    static {
        ALL = List.copyOf(COLLECTED);
    }

    private Levers() {
    }

    public static List<Lever<?>> of(Section section) {
        return ALL.stream().filter(lever -> lever.section() == section).toList();
    }

    public static Optional<Lever<?>> find(Section section, String path) {
        return of(section).stream().<Lever<?>>map(lever -> lever).filter(lever -> lever.path().equals(path)).findFirst();
    }

    private static <T> Lever<T> lever(Section section, String path, Kind<T> kind) {
        return collect(new Lever<>(section, path, kind, false));
    }

    private static <T> Lever<T> shared(Section section, String path, Kind<T> kind) {
        return collect(new Lever<>(section, path, kind, true));
    }

    private static <T> Lever<T> collect(Lever<T> lever) {
        COLLECTED.add(lever);
        return lever;
    }
}
