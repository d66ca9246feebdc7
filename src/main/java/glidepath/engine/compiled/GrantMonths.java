package glidepath.engine.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.Cycle;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Settings;

/// When plain grants pay for what, in their order: all that no draw changes.
final class GrantMonths {

    /// What each brings, and the place among the draws of one that is drawn.
    final double[] amounts;
    final @Nullable Integer[] drawnAmounts;
    /// Accounts that some grant pays for.
    final int[] eligible;
    final Month[] months;

    /// One grant's turn in a month.
    ///
    /// @param pays      for which accounts
    /// @param beyond    the part of the month that it does not reach
    /// @param ends      whether what is left lapses after it
    /// @param contested whether a later one pays for some of these accounts, too
    record Turn(int grant, int[] pays, double beyond, boolean ends, boolean contested) {
    }

    /// @param together whether all turns are for the same accounts, and each whole or alone: then it does not matter which charge comes
    ///                 first, and their sum is paid
    record Month(Turn[] turns, boolean together) {
    }

    GrantMonths(Settings settings, List<Grant> all, List<Account> accounts, Map<InputRef<?>, Integer> drawnInputs) {
        LocalDate first = settings.firstDay();
        List<Grant> grants = CreditLedger.inOrder(all.stream().filter(grant -> grant.takesPart(first)).toList(), all, first);
        amounts = grants.stream().mapToDouble(grant -> grant.worth().usd().doubleValue()).toArray();
        drawnAmounts = grants.stream().map(grant -> drawnInputs.get(Levers.GRANT_AMOUNT.at(grant.id()))).toArray(Integer[]::new);
        int[][] pays = pays(grants, accounts);
        eligible = Arrays.stream(pays).flatMapToInt(Arrays::stream).distinct().toArray();
        months = settings.horizon().stream().map(month -> month(grants, pays, Cycle.of(month, first))).toArray(Month[]::new);
    }

    /// Which accounts each grant may pay for.
    private static int[][] pays(List<Grant> grants, List<Account> accounts) {
        int[][] pays = new int[grants.size()][];
        for (int grant = 0; grant < pays.length; grant++) {
            Grant each = grants.get(grant);
            pays[grant] = IntStream.range(0, accounts.size()).filter(account -> accounts.get(account).eligibleFor(each)).toArray();
        }
        return pays;
    }

    private static Month month(List<Grant> grants, int[][] pays, Cycle cycle) {
        var turns = new ArrayList<Turn>();
        for (int index = grants.size() - 1; index >= 0; index--) {
            Grant grant = grants.get(index);
            LocalDate last = grant.expires().orElse(LocalDate.MAX);
            if (!grant.start().orElse(LocalDate.MIN).isAfter(cycle.last()) && !last.isBefore(cycle.first())) {
                double beyond = last.isBefore(cycle.last()) ? 1 - (double) cycle.daysTo(last) / cycle.days() : 0;
                int[] own = pays[index];
                boolean contested = turns.stream().anyMatch(later -> Arrays.stream(later.pays).anyMatch(account -> Arrays.stream(own)
                        .anyMatch(mine -> mine == account)));
                turns.addFirst(new Turn(index, own, beyond, !last.isAfter(cycle.last()), contested));
            }
        }
        boolean same = turns.stream().allMatch(turn -> Arrays.equals(turn.pays, turns.getFirst().pays));
        return new Month(turns.toArray(Turn[]::new), same && (turns.size() == 1 || turns.stream().allMatch(turn -> turn.beyond == 0)));
    }
}
