package glidepath.engine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import glidepath.engine.surface.Account;
import glidepath.plan.Cover;
import glidepath.plan.Grant;
import glidepath.plan.ProductChange;
import glidepath.units.Percent;

/// What a grant pays, leaving aside how much is left of it: of which products which share, day by day.
///
/// @param changes days from which another share or other products hold
record GrantRules(Grant grant, boolean paysWhole, List<LocalDate> changes) {

    static GrantRules of(Grant grant) {
        boolean always = grant.cover().changes().isEmpty() && grant.changes().isEmpty();
        return new GrantRules(grant, always && grant.cover().equals(Cover.ALL), always ? List.of()
                : Stream.concat(grant.cover().changes().stream().map(Cover.Change::from), grant.changes().stream().map(ProductChange::from))
                .sorted().toList());
    }

    List<String> productsOn(LocalDate day) {
        List<String> products = grant.products();
        for (ProductChange change : grant.changes()) {
            products = change.from().isAfter(day) ? products : change.products();
        }
        return products;
    }

    private Percent shareOn(LocalDate day) {
        Percent share = grant.cover().share();
        for (Cover.Change change : grant.cover().changes()) {
            share = change.from().isAfter(day) ? share : change.share();
        }
        return share;
    }

    /// Of a charge of the cycle, what it may pay at most: the share covered on each day up to its last, summed, over all days.
    ///
    /// @param last null where it has no last day
    Reach covered(Account account, Cycle cycle, @Nullable LocalDate last) {
        if (!account.isOf(grant)) {
            return Reach.of(0, cycle.days());
        }
        if (paysWhole) {
            return account.among(grant.products()) ? accrued(cycle, last) : Reach.of(0, cycle.days());
        }
        LocalDate end = last == null || last.isAfter(cycle.last()) ? cycle.end() : last.plusDays(1);
        BigDecimal days = BigDecimal.ZERO;
        LocalDate from = cycle.first();
        while (from.isBefore(end)) {
            LocalDate until = nextChange(from, end);
            if (account.among(productsOn(from))) {
                days = days.add(shareOn(from).fraction().multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until))));
            }
            from = until;
        }
        return new Reach(days, cycle.days());
    }

    /// Of what credits did pay of an account, what this grant may have: all or nothing.
    Reach paid(Account account, Cycle cycle) {
        boolean may = account.isOf(grant) && (account.among(productsOn(cycle.first())) || account.among(productsOn(cycle.last())));
        return may ? Reach.ALL : Reach.of(0, cycle.days());
    }

    private LocalDate nextChange(LocalDate after, LocalDate end) {
        return changes.stream().filter(day -> day.isAfter(after) && day.isBefore(end)).findFirst().orElse(end);
    }

    /// Charges accrue evenly, so that a credit reaches those up to the end of its last day.
    static Reach accrued(Cycle cycle, @Nullable LocalDate last) {
        return last == null || !last.isBefore(cycle.last()) ? Reach.ALL : Reach.of(cycle.daysTo(last), cycle.days());
    }
}
