package glidepath.engine.credit;

import java.util.List;

import glidepath.plan.Grant;
import glidepath.units.Money;

/// A grant of which the plan does not say that it is activated in time: it lapses whole on its deadline, and waits where there is none.
final class NeverActivated implements Arrivals {

    private final Grant grant;

    NeverActivated(Grant grant) {
        this.grant = grant;
    }

    /// The sums of a monthly grant have not come, and so are not lost.
    private Money whole() {
        return grant.monthly().amount().isPresent() ? Money.ZERO : grant.worth();
    }

    @Override
    public List<GrantMonth.Lapse> missed(Cycle cycle) {
        return whole().isPositive() ? grant.activation().by().filter(cycle::has).map(day -> List.of(new GrantMonth.Lapse(day, whole())))
                .orElse(List.of())
                : List.of();
    }

    @Override
    public List<Part> in(Cycle cycle) {
        return List.of();
    }

    @Override
    public boolean more(Cycle cycle) {
        return grant.activation().by().map(day -> !day.isBefore(cycle.end())).orElse(true);
    }

    /// Nothing, although its deadline is ahead: what lapses on it is never released.
    @Override
    public Money toCome(Cycle cycle) {
        return Money.ZERO;
    }
}
