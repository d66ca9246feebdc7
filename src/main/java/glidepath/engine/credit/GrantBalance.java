package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// What there is of one grant, from month to month.
final class GrantBalance {

    private final Grant grant;
    private final int place;
    private final GrantRules rules;
    private final Arrivals arrivals;
    private final LocalDate firstDay;
    private final List<Part> here = new ArrayList<>();
    private final GrantLimits limits;
    private Money opening = Money.ZERO;
    private Money arrived = Money.ZERO;
    private Money drawn = Money.ZERO;
    private boolean moved;

    /// @param place    among the grants of the plan
    /// @param firstDay of the plan
    GrantBalance(Grant grant, int place, LocalDate firstDay, YearMonth lastMonth) {
        this.grant = grant;
        this.place = place;
        this.firstDay = firstDay;
        rules = GrantRules.of(grant);
        limits = new GrantLimits(grant.caps());
        arrivals = grant.activation().isMissed() ? new NeverActivated(grant)
                : grant.monthly().amount().isPresent() ? new MonthlySums(this, grant, lastMonth) : new Releases(this, grant, firstDay);
    }

    Grant grant() {
        return grant;
    }

    int place() {
        return place;
    }

    GrantRules rules() {
        return rules;
    }

    GrantLimits limits() {
        return limits;
    }

    /// What comes with a cycle. In the first, it has been there before.
    void open(Cycle cycle) {
        opening = left();
        arrived = Money.ZERO;
        drawn = Money.ZERO;
        List<Part> coming = arrivals.in(cycle);
        if (!coming.isEmpty()) {
            moved |= here.addAll(coming);
            arrived = left().minus(opening);
        }
        if (cycle.first().equals(firstDay)) {
            opening = opening.plus(arrived);
            arrived = Money.ZERO;
        }
        limits.open(cycle);
    }

    private Money left() {
        Money left = Money.ZERO;
        for (Part part : here) {
            left = left.plus(part.left());
        }
        return left;
    }

    /// The parts that can pay in the cycle that is open.
    List<Part> parts() {
        return here;
    }

    /// Whether parts came or went since this was last asked.
    boolean moved() {
        boolean since = moved;
        moved = false;
        return since;
    }

    void draw(Part part, Account account, Money amount) {
        part.draw(amount);
        drawn = drawn.plus(amount);
        limits.spend(account, amount, rules.paysWhole());
    }

    /// Closes a cycle: what expires with it goes, and what else comes may be known.
    ///
    /// @param charged by the grant's provider, before credits
    GrantMonth close(Cycle cycle, Money charged) {
        GrantMonth.State state = state(cycle);
        List<GrantMonth.Lapse> lapses = grant.on() ? arrivals.missed(cycle) : List.of();
        for (GrantMonth.Lapse missed : lapses) {
            arrived = arrived.plus(missed.amount());
        }
        for (int index = here.size() - 1; index >= 0; index--) {
            lapses = end(here.get(index), cycle, lapses);
        }
        arrivals.charged(charged);
        return new GrantMonth(grant.id(), state, opening, arrived, drawn, lapses, arrivals.toCome(cycle), limits.reached(),
                grant.monthly().amount().isPresent());
    }

    private GrantMonth.State state(Cycle cycle) {
        return !grant.on() ? GrantMonth.State.OFF : !here.isEmpty() ? GrantMonth.State.ACTIVE
                : arrivals.more(cycle) || !arrivals.missed(cycle).isEmpty() ? GrantMonth.State.PENDING : GrantMonth.State.EXPIRED;
    }

    /// The lapses of the cycle with that of a part, by date.
    private List<GrantMonth.Lapse> end(Part part, Cycle cycle, List<GrantMonth.Lapse> lapses) {
        boolean ends = grant.on() && part.endsWith(cycle);
        LocalDate last = part.last();
        if (ends) {
            moved |= here.remove(part);
        }
        if (part.left().isZero()) {
            arrivals.ended(part, Money.ZERO);
        } else if (ends && last != null) {
            var lapse = new GrantMonth.Lapse(last, part.left());
            arrivals.ended(part, part.lapse());
            return Stream.concat(Stream.of(lapse), lapses.stream()).sorted(Comparator.comparing(GrantMonth.Lapse::date)).toList();
        }
        return lapses;
    }
}
