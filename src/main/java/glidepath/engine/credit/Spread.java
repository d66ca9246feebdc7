package glidepath.engine.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// The draws of an account brought down to its single charges.
///
/// The largest charge first, as far as cover and accrual of each charge allow. Where that cannot place all of a draw, since earlier grants
/// have filled the charges that are left to it, every draw goes to all charges in proportion, which always fits.
public final class Spread {

    /// What divisions leave over, and nobody is owed.
    private static final Money TINY = Money.of("0.000000000001");

    private final List<Money> charges;
    private final List<List<Money>> paid = new ArrayList<>();
    private final Map<String, List<Money>> byGrant = new HashMap<>();

    private Spread(List<Money> charges) {
        this.charges = charges;
    }

    /// @param charges of the account, the largest first
    /// @param draws   of the account, in the order in which they were applied
    /// @return of each draw, what it pays of each charge
    public static List<List<Money>> of(List<Money> charges, List<CreditDraw> draws) {
        var spread = new Spread(charges);
        return draws.stream().allMatch(spread::places) ? spread.paid : inProportion(charges, draws);
    }

    private boolean places(CreditDraw draw) {
        Money rest = draw.amount();
        List<Money> own = byGrant.computeIfAbsent(draw.grant(), _ -> new ArrayList<>(charges.stream().map(_ -> Money.ZERO).toList()));
        var amounts = new ArrayList<Money>();
        for (int index = 0; index < charges.size(); index++) {
            Money charge = charges.get(index);
            Money reach = draw.accrued().of(charge).minus(credited(index)).min(draw.covered().of(charge).minus(own.get(index)));
            Money amount = reach.min(rest).max(Money.ZERO);
            own.set(index, own.get(index).plus(amount));
            rest = rest.minus(amount);
            amounts.add(amount);
        }
        paid.add(amounts);
        return rest.compareTo(TINY) < 0;
    }

    private Money credited(int index) {
        return Money.sum(paid.stream().map(amounts -> amounts.get(index)).toList());
    }

    private static List<List<Money>> inProportion(List<Money> charges, List<CreditDraw> draws) {
        Money all = Money.sum(charges);
        return draws.stream().map(draw -> charges.stream()
                .map(charge -> new Money(Decimals.divide(draw.amount().usd().multiply(charge.usd()), all.usd()))).toList()).toList();
    }
}
