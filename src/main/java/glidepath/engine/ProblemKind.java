package glidepath.engine;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.units.Message;

/// What a problem is about, the weightiest first: what makes a figure impossible before what makes it uncertain.
public enum ProblemKind {
    FIRST_INVOICE("check.grant.first-invoice", Levers.GRANT_PRODUCTS),
    CALL_TOO_LARGE("check.call", Levers.INPUT),
    ANSWER_TOO_LONG("check.answer", Levers.OUTPUT),
    MODEL_ENDED("check.life.ended", Levers.MODEL),
    MODEL_UNKNOWN("check.model", Levers.MODEL),
    UNPRICED("check.unpriced", Levers.MODEL),
    GATEWAY_UNKNOWN("check.gateway", Levers.GATEWAY),
    PRICE_FAR("check.price.far", Levers.MODEL),
    PRICE_UNUSED("check.price.unused", null),
    UNIT_HOUR_FAR("check.price.unit-hour", Levers.PROVISIONED_PRICE),
    CMU_MINUTE_FAR("check.price.cmu-minute", Levers.CUSTOM_UNIT_PRICE),
    FEE_EACH_MONTH("check.upfront", Levers.ROW_SERIES),
    QUOTA_TOO_LOW("check.quota", Levers.QUOTA_REQUESTS),
    CALLS_NOT_SERVED("check.cap", Levers.SPEND_CAP),
    MODEL_ENDS("check.life.ends", Levers.MODEL),
    MODEL_DEPRECATED("check.life.deprecated", Levers.MODEL),
    MODEL_NOT_YET_OFFERED("check.life.announced", Levers.MODEL),
    GRANT_COUNTED("check.grant.counted", Levers.GRANT_PRODUCTS),
    GRANT_EXCLUDES("check.grant.excludes", Levers.GRANT_EXCLUDES),
    GRANT_NEVER_ACTIVATED("check.grant.never-activated", Levers.GRANT_ACTIVATED),
    GRANT_NOT_ACTIVATED("check.grant.not-activated", Levers.GRANT_ACTIVATED),
    GRANT_ACTIVATED_LATE("check.grant.activated-late", Levers.GRANT_ACTIVATED),
    GRANT_BLANK("check.grant.blank", Levers.GRANT_AMOUNT),
    GRANT_SUM("check.grant.sum", Levers.GRANT_RELEASES),
    GRANT_MONTHLY("check.grant.monthly", Levers.GRANT_MONTHLY),
    GRANT_PROGRAM("check.grant.program", Levers.GRANT_PROGRAM),
    GRANT_PAYS_NOTHING("check.grant.nothing", Levers.GRANT_PRODUCTS),
    NOTHING_CALLED("check.nothing.units", Levers.INPUT),
    WORKLOAD_NOWHERE("check.nothing.workload", Levers.ROW_WORKLOADS),
    PROVIDER_NOWHERE("check.nothing.provider", null),
    PRODUCT_NOT_PAID("check.nothing.cap", Levers.GRANT_PRODUCT_CAPS),
    NOTHING_COUNTED("check.nothing.allowance", Levers.ALLOWANCES),
    NO_MONTH_OF_THROUGHPUT("check.nothing.throughput", Levers.PROVISIONED_UNTIL),
    NO_MONTH_OF_DISCOUNT("check.nothing.discount", Levers.DISCOUNT_UNTIL),
    NO_OFFICE_HOURS("check.nothing.hours", Levers.PATTERN),
    NOT_RESERVED("check.nothing.reserved", Levers.TIER),
    NO_FAILURES("check.nothing.failure", Levers.RETRY_MODE),
    NO_RETRIES("check.nothing.rate", Levers.RETRY_MODE),
    SERVED_BY_NONE("check.nothing.share", Levers.PROVISIONED_UNITS),
    LONG_OF_NOTHING("check.nothing.long", Levers.LONG_INPUT),
    LONGER_NONE("check.nothing.longer", Levers.LONG_SHARE),
    NO_WORKING_DAYS("check.nothing.week", Levers.CALLS_PER),
    NO_UNITS("check.nothing.counted", Levers.ROW_PER_MONTH),
    NOTHING_FREE("check.nothing.free", Levers.ROW_PER_MONTH),
    NO_DAY_OF_EVENT("check.nothing.event", Levers.EVENTS),
    NO_MONTH_OF_TERMS("check.nothing.outside", Levers.DISCOUNT_FROM),
    NO_DAY_OF_CASH("check.nothing.cash", Levers.CASH_EVENTS),
    NO_TURNS("check.nothing.turns", Levers.TURNS),
    REVIEW_UNPAID("check.nothing.review", Levers.REVIEW_RATE),
    SERVING_NONE("check.nothing.rented", Levers.PROVISIONED_SHARE),
    NOT_BY_TOKENS("check.nothing.own", Levers.IMPORTED),
    GATEWAY_UNUSED("check.nothing.gateway", Levers.GATEWAY_MINIMUM),
    NO_BANDS("check.nothing.least", Levers.SUPPORT_BANDS),
    SUPPORT_BY_BANDS("check.nothing.support", Levers.SUPPORT_BANDS),
    NO_MONTH_OF_TRAINING("check.nothing.training", Levers.TRAINED_IN),
    REGION_UNKNOWN("check.region", Levers.REGION),
    REGION_PRICES("check.region.prices", Levers.MODEL),
    COMMITMENT("check.commitment", Levers.PROVISIONED_UNTIL),
    CACHE_TOO_SHORT("check.cache.minimum", Levers.CACHE_READ),
    CACHE_UNPRICED("check.cache", Levers.CACHE_READ),
    CACHE_IN_BATCHES("check.batch.caching", Levers.BATCH_SHARE),
    RETRIES("check.retries", Levers.RETRY_RATE),
    GRANT_WITHOUT_EXPIRY("check.grant.no-expiry", Levers.GRANT_EXPIRES),
    PRICE_OLD("check.price.old", Levers.MODEL),
    PRICE_UNCHECKED("check.price.unchecked", Levers.MODEL),
    GRANT_WAITING("check.grant.waiting", Levers.GRANT_RELEASES),
    GRANT_EXPIRED("check.grant.expired", Levers.GRANT_EXPIRES),
    BILL_MISSING("check.billed.missing", null),
    BILL_CREDITS("check.billed.credits", null),
    BILL_WITHOUT_CREDITS("check.billed.no-credits", null),
    BILLED("check.billed.on", null),
    OTHER("check", null);

    private final String key;
    private final Optional<Lever<?>> lever;

    ProblemKind(String key, @Nullable Lever<?> lever) {
        this.key = key;
        this.lever = Optional.ofNullable(lever);
    }

    /// The kind whose messages have the longest key that this one begins with.
    static ProblemKind of(Message message) {
        ProblemKind kind = OTHER;
        for (ProblemKind each : values()) {
            if ((message.key() + ".").startsWith(each.key + ".") && each.key.length() > kind.key.length()) {
                kind = each;
            }
        }
        return kind;
    }

    /// The input that most often settles it; empty where there is none.
    Optional<Lever<?>> lever() {
        return lever;
    }
}
