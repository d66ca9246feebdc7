package glidepath.advise;

import glidepath.catalog.Evidence;
import glidepath.catalog.Source;

/// What to watch in production (cost model, section 10). `metric.<name>` names it, `metric.<name>.alert` says when to act, and
/// `metric.<name>.why` what it tells.
public enum Metric {
    THROTTLING(Evidence.CONFIRMED), RETRIES(Evidence.LIKELY), FALLBACK(Evidence.LIKELY), OUTPUT_RATIO(Evidence.LIKELY),
    COST_PER_TASK(Evidence.CONFIRMED), MODEL_ERRORS(Evidence.CONFIRMED), USER_SPEND(Evidence.LIKELY);

    private final Evidence evidence;

    Metric(Evidence evidence) {
        this.evidence = evidence;
    }

    public Source source() {
        return new Source(Sources.JUDGEMENT.title(), Sources.JUDGEMENT.page(), Sources.JUDGEMENT.checked(), evidence);
    }
}
