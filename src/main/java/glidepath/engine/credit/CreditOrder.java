package glidepath.engine.credit;

import java.util.Comparator;

import glidepath.catalog.Provider;

/// Which credit pays first, by provider. Those of two providers never meet at a charge.
enum CreditOrder {
    /// The soonest expiry, the fewest products, the oldest (AWS Billing user guide).
    AWS(Comparator.comparing(CreditRank::last).thenComparing(CreditRank::products).thenComparing(CreditRank::start)),
    /// Dated before undated, narrow before wide, then the soonest expiry (FriendliAI's documentation).
    NARROW_FIRST(Comparator.comparing(CreditRank::isUndated).thenComparing(CreditRank::products).thenComparing(CreditRank::last)
            .thenComparing(CreditRank::start)),
    /// Of others it is not known, and taken to be the soonest expiry, then the oldest.
    USUAL(Comparator.comparing(CreditRank::last).thenComparing(CreditRank::start));

    static final Comparator<CreditRank> FIRST = Comparator.comparing(CreditRank::provider).thenComparing(CreditOrder::byProvider)
            .thenComparing(CreditRank::place).thenComparing(CreditRank::number);

    /// Of grants of any provider, to list them.
    static final Comparator<CreditRank> ANY = AWS.order.thenComparing(CreditRank::place);

    private final Comparator<CreditRank> order;

    CreditOrder(Comparator<CreditRank> order) {
        this.order = order;
    }

    private static int byProvider(CreditRank one, CreditRank other) {
        return of(one.provider()).order.compare(one, other);
    }

    static CreditOrder of(String provider) {
        return switch (provider) {
            case Provider.AWS -> AWS;
            case "friendliai" -> NARROW_FIRST;
            default -> USUAL;
        };
    }
}
