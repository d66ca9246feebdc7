package glidepath.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Where a price comes from.
///
/// @param title   who says so: `Amazon Bedrock pricing page`
/// @param page    its address, as text; empty where there is none
/// @param checked the day on which the price was read there; empty where unknown
public record Source(String title, String page, Optional<LocalDate> checked, Evidence evidence) {

    /// The user's own figure.
    public static final Source ENTERED = new Source("entered in the plan", "", Optional.empty(), Evidence.CONFIRMED);

    /// What was billed.
    public static final Source BILL = new Source("the provider's bill", "", Optional.empty(), Evidence.CONFIRMED);

    /// Whether somebody published it as a price, so that it may change: not the user's own figure, nor a bill's.
    public boolean isPublished() {
        return !equals(ENTERED) && !equals(BILL);
    }

    /// The same source for another claim.
    ///
    /// @param other evidence of that claim
    public Source graded(Evidence other) {
        return new Source(title, page, checked, other);
    }

    /// Whether it was read so long ago that a price may have changed since, or nobody says when.
    public boolean isOld(LocalDate by) {
        return checked.map(day -> ChronoUnit.DAYS.between(day, by) > PriceCatalog.FRESH_DAYS).orElse(true);
    }

    public Source with(Evidence weaker) {
        return new Source(title, page, checked, evidence.and(weaker));
    }

    /// A figure worked out from this source by a rule: no more certain than either.
    public Source derived(String rule, Evidence ofRule) {
        return new Source(title + "; " + rule, page, checked, evidence.and(ofRule));
    }

    /// What [#derived] added to one source, added to another.
    public Source moved(Source from, Source to) {
        return to.derived(title.replace(from.title + "; ", ""), evidence);
    }
}
