package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.plan.Grant;
import glidepath.plan.Release;
import glidepath.units.Money;

/// A grant that comes in parts, or at once, which is one part without a condition.
///
/// A condition that is met in one month releases its part from the next, since it is known when the month is billed.
final class Releases implements Arrivals {

    private enum Fate { WAITING, HERE, USED_UP, GONE }

    private final GrantBalance owner;
    private final Grant grant;
    private final List<Release> releases;
    private final Fate[] fates;
    private final boolean[] spent;

    Releases(GrantBalance owner, Grant grant, LocalDate firstDay) {
        this.owner = owner;
        this.grant = grant;
        releases = grant.parts();
        fates = new Fate[releases.size()];
        spent = new boolean[releases.size()];
        for (int index = 0; index < fates.length; index++) {
            fates[index] = before(index, firstDay);
        }
    }

    /// What became of a part before the plan: what has nothing left is used up, what has expired is no part of the plan.
    private Fate before(int index, LocalDate firstDay) {
        Release release = releases.get(index);
        LocalDate date = date(release);
        LocalDate last = last(release);
        boolean past = date == null || !YearMonth.from(date).isAfter(YearMonth.from(firstDay));
        boolean came = past && release.spend().isEmpty() && (!release.afterPrevious() || fates[index - 1] == Fate.USED_UP);
        if (!grant.releases().isEmpty() && release.amount().isZero() && came) {
            return Fate.USED_UP;
        }
        return last != null && last.isBefore(firstDay) ? Fate.GONE : Fate.WAITING;
    }

    private @Nullable LocalDate date(Release release) {
        return grant.firstDay(release).orElse(null);
    }

    private @Nullable LocalDate last(Release release) {
        return grant.lastDay(release).orElse(null);
    }

    @Override
    public List<Part> in(Cycle cycle) {
        if (!waits()) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        for (int index = 0; index < fates.length; index++) {
            if (fates[index] == Fate.WAITING && mayCome(index, cycle) && isDue(index, cycle)) {
                fates[index] = Fate.HERE;
                parts.add(part(index, cycle));
            }
        }
        return parts;
    }

    private boolean waits() {
        for (Fate fate : fates) {
            if (fate == Fate.WAITING) {
                return true;
            }
        }
        return false;
    }

    /// Whether it still can: a part never comes once it has expired, or where the one that it waits for lapsed.
    private boolean mayCome(int index, Cycle cycle) {
        LocalDate last = last(releases.get(index));
        boolean never = last != null && last.isBefore(cycle.first()) || releases.get(index).afterPrevious()
                && fates[index - 1] == Fate.GONE;
        if (never) {
            fates[index] = Fate.GONE;
        }
        return !never;
    }

    private boolean isDue(int index, Cycle cycle) {
        Release release = releases.get(index);
        LocalDate date = date(release);
        return (date == null || !date.isAfter(cycle.last())) && (release.spend().isEmpty() || spent[index])
                && (!release.afterPrevious() || fates[index - 1] == Fate.USED_UP);
    }

    private Part part(int index, Cycle cycle) {
        Release release = releases.get(index);
        LocalDate date = date(release);
        LocalDate start = !release.waits() || date != null && cycle.has(date) ? date : cycle.first();
        return new Part(owner, index, release.amount(), start, last(release));
    }

    @Override
    public boolean more(Cycle cycle) {
        return !comers(cycle).isEmpty();
    }

    @Override
    public Money toCome(Cycle cycle) {
        Money sum = Money.ZERO;
        for (int index : comers(cycle)) {
            sum = sum.plus(releases.get(index).amount());
        }
        return sum;
    }

    /// Parts that may still come after a cycle, as far as is known at its end.
    private List<Integer> comers(Cycle cycle) {
        if (!waits()) {
            return List.of();
        }
        var comers = new ArrayList<Integer>();
        for (int index = 0; index < fates.length; index++) {
            Release release = releases.get(index);
            LocalDate last = last(release);
            boolean expired = last != null && last.isBefore(cycle.end());
            boolean blocked = release.afterPrevious()
                    && (fates[index - 1] == Fate.GONE || fates[index - 1] == Fate.WAITING && !comers.contains(index - 1));
            if (fates[index] == Fate.WAITING && !expired && !blocked) {
                comers.add(index);
            }
        }
        return comers;
    }

    @Override
    public void ended(Part part, Money lapsed) {
        fates[part.number()] = lapsed.isPositive() ? Fate.GONE : Fate.USED_UP;
    }

    @Override
    public void charged(Money sum) {
        for (int index = 0; waits() && index < fates.length; index++) {
            spent[index] |= releases.get(index).spend().filter(least -> sum.compareTo(least) >= 0).isPresent();
        }
    }
}
