package glidepath.engine.credit;

import java.time.LocalDate;
import java.util.Comparator;

import glidepath.catalog.Provider;
import glidepath.plan.Grant;

/// Which credit pays first, by provider. Those of two providers never meet at a charge.
enum CreditOrder {
    /// The soonest expiry, the fewest products, the oldest (AWS Billing user guide).
    AWS(Comparator.comparing(Key::last).thenComparing(Key::products).thenComparing(Key::start)),
    /// Dated before undated, narrow before wide, then the soonest expiry (FriendliAI's documentation).
    NARROW_FIRST(Comparator.comparing(Key::isUndated).thenComparing(Key::products).thenComparing(Key::last).thenComparing(Key::start)),
    /// Of others it is not known, and taken to be the soonest expiry, then the oldest.
    USUAL(Comparator.comparing(Key::last).thenComparing(Key::start));

    /// What decides: the last day of a credit, how many products it is for, its start, its place in the plan and in its grant.
    record Key(String provider, LocalDate last, int products, LocalDate start, int place, int number) {

        boolean isUndated() {
            return last.equals(LocalDate.MAX);
        }

        /// @param day on which it is asked how many products it is for
        static Key of(Part part, LocalDate day) {
            GrantBalance owner = part.owner();
            return new Key(owner.grant().provider(), part.lastOrNever(), width(owner.rules(), day), part.startOrEver(), owner.place(),
                    part.number());
        }

        /// Of a whole grant.
        static Key of(Grant grant, int place, LocalDate day) {
            return new Key(grant.provider(), grant.lastDay().orElse(LocalDate.MAX), width(GrantRules.of(grant), day), grant.start()
                    .orElse(LocalDate.MIN), place, 0);
        }

        /// One that names no products is for all, and so the widest.
        private static int width(GrantRules rules, LocalDate day) {
            int named = rules.productsOn(day).size();
            return named == 0 ? Integer.MAX_VALUE : named;
        }
    }

    static final Comparator<Key> FIRST = Comparator.comparing(Key::provider).thenComparing(CreditOrder::byProvider)
            .thenComparing(Key::place).thenComparing(Key::number);

    /// Of grants of any provider, to list them.
    static final Comparator<Key> ANY = AWS.order.thenComparing(Key::place);

    private final Comparator<Key> order;

    CreditOrder(Comparator<Key> order) {
        this.order = order;
    }

    private static int byProvider(Key one, Key other) {
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
