package glidepath.engine;

import java.util.List;

import glidepath.engine.surface.AccountSums;
import glidepath.units.Money;

/// Lines that grow with the same volume, and what they cost together per unit of it.
///
/// Since sums and products are exact, the volume times these sums is to the last digit the sum of the single charges. So a month is
/// totalled without making its charges, which is what lets a forecast keep up with a slider.
///
/// @param accounts cost per unit of volume by account, in the order of the lines
record UnitCost(List<Line> all, AccountSums accounts, Money total, boolean complete) {

    static final UnitCost NONE = of(List.of());

    static UnitCost of(List<Line> lines) {
        AccountSums accounts = AccountSums.NONE;
        Money total = Money.ZERO;
        boolean complete = true;
        for (Line line : lines) {
            accounts = accounts.plus(line.account(), line.cost());
            total = total.plus(line.cost());
            complete &= line.isPriced();
        }
        return new UnitCost(List.copyOf(lines), accounts, total, complete);
    }
}
