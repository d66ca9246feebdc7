package glidepath.usage;

import java.math.BigDecimal;

import glidepath.catalog.Evidence;
import glidepath.engine.Attempts;

/// What to watch in production (cost model, section 10). `metric.<name>` names it, `metric.<name>.alert` says when to act, and
/// `metric.<name>.why` what it tells.
public enum Metric {
    /// Share of the calls that were throttled.
    THROTTLING(Evidence.CONFIRMED, "0.02"),
    /// Attempts for each call that was asked for.
    RETRIES(Evidence.LIKELY, Attempts.MANY),
    /// Share of the calls that another model answered than the first that was asked.
    FALLBACK(Evidence.LIKELY, "0.1"),
    /// Output tokens for each input token, against the days before.
    OUTPUT_RATIO(Evidence.LIKELY, "2"),
    /// Against the week before.
    COST_PER_TASK(Evidence.CONFIRMED, "1"),
    /// Share of failed calls of one model, against its other days.
    MODEL_ERRORS(Evidence.CONFIRMED, "2"),
    /// Of one user, against the median user.
    USER_SPEND(Evidence.LIKELY, "5");

    private final Evidence evidence;
    private final BigDecimal threshold;

    Metric(Evidence evidence, String threshold) {
        this(evidence, new BigDecimal(threshold));
    }

    Metric(Evidence evidence, BigDecimal threshold) {
        this.evidence = evidence;
        this.threshold = threshold;
    }

    /// How sure it is that this is the value to watch.
    public Evidence evidence() {
        return evidence;
    }

    /// Above it, or from it on for [#OUTPUT_RATIO] and [#MODEL_ERRORS], is the time to act.
    public BigDecimal threshold() {
        return threshold;
    }
}
