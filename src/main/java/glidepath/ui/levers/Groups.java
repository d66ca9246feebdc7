package glidepath.ui.levers;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import glidepath.catalog.ServiceTier;
import glidepath.plan.Demand;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Section;
import glidepath.plan.ValueType;
import glidepath.plan.Workload;

/// Which inputs stand in which group, in which order, on which scale.
final class Groups {

    /// @param open whether it starts unfolded
    record Group(String key, boolean open, List<Entry<?>> entries) {
    }

    /// @param when the item's other values make it matter
    record Entry<T>(Lever<T> lever, Scale scale, Predicate<Item> when) {
    }

    private static final Scale SHARE = Scale.linear(0, 1, 0.01);
    private static final Scale RATE = Scale.linear(0, 0.5, 0.005);
    private static final Scale SMALL = Scale.linear(0, 10, 1);
    private static final Scale AMOUNT = Scale.logarithmic(10, 1_000_000);
    private static final Scale PRICE = Scale.logarithmic(0.0001, 100);

    /// Where they are empty, the catalog's value is used.
    static final Set<Lever<?>> FROM_CATALOG = Set.of(Levers.PROVISIONED_PRICE, Levers.CUSTOM_UNITS, Levers.CUSTOM_UNIT_PRICE,
            Levers.BURN_DOWN);

    /// The groups of a workload, most used first.
    static final List<Group> WORKLOAD = List.of(
            new Group("workload", false, List.of(
                    entry(Levers.NAME, SHARE),
                    entry(Levers.ON, SHARE))),
            new Group("demand", true, List.of(
                    entry(Levers.CALLS, Scale.logarithmic(100, 100_000_000)),
                    entry(Levers.CALLS_PER, SHARE),
                    entry(Levers.GROWTH, Scale.linear(-0.2, 0.5, 0.005)))),
            new Group("tokens", true, List.of(
                    entry(Levers.INPUT, Scale.logarithmic(10, 1_000_000)),
                    entry(Levers.OUTPUT, Scale.logarithmic(10, 100_000)),
                    entry(Levers.CACHE_READ, SHARE))),
            new Group("reliability", true, List.of(
                    entry(Levers.RETRY_RATE, RATE, workload -> mode(workload) == RetryPolicy.Mode.RATE),
                    entry(Levers.FAILURE, RATE, workload -> mode(workload) == RetryPolicy.Mode.POLICY),
                    entry(Levers.MAX_RETRIES, SMALL, workload -> mode(workload) == RetryPolicy.Mode.POLICY),
                    entry(Levers.FALLBACK_SHARE, RATE))),
            new Group("route", true, List.of(
                    entry(Levers.MODEL, SHARE),
                    entry(Levers.BATCH_SHARE, SHARE))),
            new Group("demand-more", false, List.of(
                    entry(Levers.CALLS_PER_TASK, Scale.logarithmic(1, 100)),
                    entry(Levers.RAMP, SHARE),
                    entry(Levers.GROWS_UNTIL, SHARE),
                    entry(Levers.CEILING, Scale.logarithmic(100, 100_000_000)),
                    entry(Levers.EVENTS, SHARE),
                    entry(Levers.SEASONS, SHARE),
                    entry(Levers.WORK_WEEK, SHARE, workload -> ((Workload) workload).demand().per() == Demand.Period.WORKING_DAY),
                    entry(Levers.USERS, Scale.logarithmic(10, 10_000_000)),
                    entry(Levers.TASKS_PER_USER, Scale.logarithmic(1, 1_000), Groups::isDriven),
                    entry(Levers.USER_GROWTH, Scale.linear(-0.2, 0.5, 0.005), Groups::isDriven),
                    entry(Levers.TASK_GROWTH, Scale.linear(-0.2, 0.5, 0.005), Groups::isDriven))),
            new Group("turns", false, List.of(
                    entry(Levers.TURNS, Scale.logarithmic(1, 1_000)),
                    entry(Levers.TURN_PREFIX, Scale.logarithmic(100, 1_000_000), Groups::isInTurns),
                    entry(Levers.TURN_INPUT, Scale.logarithmic(10, 100_000), Groups::isInTurns),
                    entry(Levers.TURN_OUTPUT, Scale.logarithmic(10, 100_000), Groups::isInTurns),
                    entry(Levers.TURN_HITS, SHARE, Groups::isInTurns))),
            new Group("tokens-more", false, List.of(
                    entry(Levers.CACHE_WRITE, SHARE),
                    entry(Levers.CACHE_FOR, SHARE),
                    entry(Levers.LONG_SHARE, SHARE),
                    entry(Levers.LONG_INPUT, Scale.logarithmic(1_000, 1_000_000)),
                    entry(Levers.LONG_OUTPUT, Scale.logarithmic(10, 100_000)),
                    entry(Levers.OTHER_UNITS, SHARE),
                    entry(Levers.CACHE_KEPT, Scale.logarithmic(1_000, 10_000_000)),
                    entry(Levers.CACHE_KEPT_HOURS, Scale.linear(0, 24, 1)))),
            new Group("reliability-more", false, List.of(
                    entry(Levers.RETRY_MODE, SHARE),
                    entry(Levers.SUCCESS, SHARE, workload -> mode(workload) == RetryPolicy.Mode.RATE),
                    entry(Levers.BILLED, SHARE),
                    entry(Levers.FALLBACK_MODEL, SHARE))),
            new Group("route-more", false, List.of(
                    entry(Levers.TIER, SHARE),
                    entry(Levers.REGION, SHARE),
                    entry(Levers.GATEWAY, SHARE),
                    entry(Levers.SPLITS, SHARE),
                    entry(Levers.SURCHARGE, RATE),
                    entry(Levers.RESERVED_INPUT, Scale.logarithmic(1_000, 10_000_000), Groups::isReserved),
                    entry(Levers.RESERVED_OUTPUT, Scale.logarithmic(1_000, 10_000_000), Groups::isReserved),
                    entry(Levers.RESERVED_INPUT_PRICE, PRICE, Groups::isReserved),
                    entry(Levers.RESERVED_OUTPUT_PRICE, PRICE, Groups::isReserved),
                    entry(Levers.RESERVED_TERM, SMALL, Groups::isReserved))),
            new Group("provisioned", false, List.of(
                    entry(Levers.PROVISIONED_UNITS, SMALL),
                    entry(Levers.PROVISIONED_SHARE, SHARE),
                    entry(Levers.PROVISIONED_TERM, SHARE),
                    entry(Levers.PROVISIONED_PRICE, PRICE),
                    entry(Levers.PROVISIONED_FROM, SHARE),
                    entry(Levers.PROVISIONED_UNTIL, SHARE))),
            new Group("imported", false, List.of(
                    entry(Levers.IMPORTED, SHARE),
                    entry(Levers.CUSTOM_UNITS, SMALL, Groups::isImported),
                    entry(Levers.COPIES, SMALL, Groups::isImported),
                    entry(Levers.PATTERN, SHARE, Groups::isImported),
                    entry(Levers.HOURS_PER_DAY, Scale.linear(0, 24, 1), workload -> arrives(workload, Imported.Pattern.OFFICE_HOURS)),
                    entry(Levers.DAYS_PER_WEEK, Scale.linear(0, 7, 1), workload -> arrives(workload, Imported.Pattern.OFFICE_HOURS)),
                    entry(Levers.RUNS_PER_DAY, Scale.linear(0, 48, 1), workload -> arrives(workload, Imported.Pattern.CRON)),
                    entry(Levers.MINUTES_PER_RUN, Scale.linear(0, 120, 1), workload -> arrives(workload, Imported.Pattern.CRON)),
                    entry(Levers.CUSTOM_UNIT_PRICE, PRICE, Groups::isImported),
                    entry(Levers.FINE_TUNED, SMALL),
                    entry(Levers.TRAINED, Scale.logarithmic(100_000, 1_000_000_000)),
                    entry(Levers.TRAINED_IN, SHARE))),
            new Group("review", false, List.of(
                    entry(Levers.REVIEW_SHARE, SHARE),
                    entry(Levers.REVIEW_MINUTES, Scale.linear(-10, 30, 0.5)),
                    entry(Levers.REVIEW_RATE, Scale.linear(0, 200, 5)))),
            new Group("quota", false, List.of(
                    entry(Levers.QUOTA_REQUESTS, AMOUNT),
                    entry(Levers.QUOTA_TOKENS, AMOUNT),
                    entry(Levers.PEAK_FACTOR, Scale.linear(1, 20, 0.5)),
                    entry(Levers.BURN_DOWN, SMALL),
                    entry(Levers.SPEND_CAP, AMOUNT))));

    private Groups() {
    }

    private static boolean isInTurns(Item workload) {
        return ((Workload) workload).tokens().turns().isGiven();
    }

    private static boolean isDriven(Item workload) {
        return ((Workload) workload).demand().drivers().users().isPresent();
    }

    /// All inputs of an item that is no workload, names first; of a grant, those that every grant has.
    static Group of(Section section, boolean open) {
        return new Group(section.key(), open, Levers.of(section).stream()
                .filter(lever -> !Levers.isCondition(lever)).<Entry<?>>map(Groups::usual).toList());
    }

    /// What few grants say.
    static Group grantTerms() {
        return new Group("grant-terms", false, Levers.of(Section.GRANTS).stream().filter(Levers::isCondition).<Entry<?>>map(Groups::usual)
                .toList());
    }

    private static <T> Entry<T> usual(Lever<T> lever) {
        Scale scale = lever.equals(Levers.GRANT_COVER) ? SHARE : lever.kind().shape() == ValueType.Shape.PERCENT ? RATE
                : List.of(Levers.ROW_PER_KCALLS, Levers.GATEWAY_PER_CALL).contains(lever) ? PRICE
                : List.of(Levers.ROW_PER_CALL, Levers.ROW_RUNNING).contains(lever) ? SMALL : AMOUNT;
        return entry(lever, scale, item -> isUsed(lever, item) && (!(item instanceof Infrastructure row) || row.rate().isPresent()
                || !List.of(Levers.ROW_PER_MONTH, Levers.ROW_PER_CALL, Levers.ROW_RUNNING).contains(lever)));
    }

    /// A grant has one amount, or parts, or a monthly sum.
    private static boolean isUsed(Lever<?> lever, Item item) {
        if (!(item instanceof Grant grant)) {
            return true;
        }
        return lever.equals(Levers.GRANT_AMOUNT) ? grant.releases().isEmpty() && grant.monthly().amount().isEmpty()
                : lever.equals(Levers.GRANT_RELEASES) ? grant.monthly().amount().isEmpty()
                : lever.equals(Levers.GRANT_MONTHLY) ? grant.releases().isEmpty()
                : !lever.equals(Levers.GRANT_CARRY_OVER) || grant.monthly().amount().isPresent();
    }

    private static <T> Entry<T> entry(Lever<T> lever, Scale scale) {
        return entry(lever, scale, _ -> true);
    }

    private static <T> Entry<T> entry(Lever<T> lever, Scale scale, Predicate<Item> when) {
        return new Entry<>(lever, scale, when);
    }

    private static RetryPolicy.Mode mode(Item item) {
        return ((Workload) item).retry().mode();
    }

    private static boolean isReserved(Item item) {
        return ((Workload) item).route().tier() == ServiceTier.RESERVED;
    }

    private static boolean isImported(Item item) {
        return ((Workload) item).imported().on();
    }

    private static boolean arrives(Item item, Imported.Pattern pattern) {
        return isImported(item) && ((Workload) item).imported().pattern() == pattern;
    }

}
