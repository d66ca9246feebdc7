package glidepath.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.engine.CashRunway;
import glidepath.engine.CashStretch;
import glidepath.plan.Cash;
import glidepath.plan.Levers;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// Money in the bank in each draw, by the rule of [CashRunway].
///
/// What leaves the bank beside the bills is linear in the inputs that may be drawn, so that their effect is asked of that rule once.
final class CashCourse {

    private final int horizon;
    private final double balance;
    private final int drawnBalance;
    private final int drawnBurn;
    private final int drawnIncome;
    private final double[] fixed;
    private final double[] perBurn;
    private final double[] perIncome;
    private final List<List<Stretch>> months;

    /// @param part of the month's even flow, and what else comes
    private record Stretch(int from, double days, double part, double arrives, double flows) {
    }

    private CashCourse(Settings settings, Cash cash, Money start, Inputs inputs, int horizon) {
        this.horizon = horizon;
        balance = start.usd().doubleValue();
        drawnBalance = inputs.refs().indexOf(Levers.CASH_BALANCE.at(cash.id()));
        drawnBurn = inputs.refs().indexOf(Levers.OTHER_BURN.at(cash.id()));
        drawnIncome = inputs.refs().indexOf(Levers.INCOME.at(cash.id()));
        Money burn = drawnBurn < 0 ? cash.otherBurn() : Money.ZERO;
        Money income = drawnIncome < 0 ? cash.income() : Money.ZERO;
        fixed = values(CashRunway.netBurn(settings, with(cash, burn, income)));
        perBurn = values(CashRunway.netBurn(settings, alone(cash, Money.of("1"), Money.ZERO)));
        perIncome = values(CashRunway.netBurn(settings, alone(cash, Money.ZERO, Money.of("1"))));
        months = CashStretch.of(settings, cash.events()).stream().map(stretches -> stretches(settings, stretches)).toList();
    }

    /// Empty where the plan does not say how much money is in the bank.
    ///
    /// @param horizon days of the plan
    static Optional<CashCourse> of(Settings settings, Cash cash, Inputs inputs, int horizon) {
        return cash.balance().map(start -> new CashCourse(settings, cash, start, inputs, horizon));
    }

    private static Cash with(Cash cash, Money burn, Money income) {
        return new Cash(cash.balance(), burn, income, cash.burnSeries(), cash.incomeSeries(), cash.events(), cash.spendCap());
    }

    private static Cash alone(Cash cash, Money burn, Money income) {
        var burns = new TreeMap<>(cash.burnSeries());
        burns.replaceAll((_, _) -> Money.ZERO);
        var incomes = new TreeMap<>(cash.incomeSeries());
        incomes.replaceAll((_, _) -> Money.ZERO);
        return new Cash(cash.balance(), burn, income, burns, incomes, List.of(), Optional.empty());
    }

    private static double[] values(List<Money> amounts) {
        return amounts.stream().mapToDouble(amount -> amount.usd().doubleValue()).toArray();
    }

    private static List<Stretch> stretches(Settings settings, List<CashStretch> month) {
        var found = new ArrayList<Stretch>();
        for (CashStretch each : month) {
            found.add(new Stretch((int) (each.from().toEpochDay() - settings.firstDay().toEpochDay()), each.days(),
                    (double) each.days() / each.of(), each.arrives().usd().doubleValue(), each.flows().usd().doubleValue()));
        }
        return found;
    }

    /// For blocks of so many draws.
    CashBlock block(int size) {
        return new CashBlock(size);
    }

    /// Money in the bank of a block of draws, month after month.
    final class CashBlock {

        /// What is left at the end of the month.
        final double[] left;
        /// Days from the first day of the plan until the money is used up, the horizon's where it lasts.
        final int[] zeros;
        private double[][] drawn = new double[0][];
        private int from;

        private CashBlock(int size) {
            left = new double[size];
            zeros = new int[size];
        }

        void start(double[][] values, int first, int draws) {
            drawn = values;
            from = first;
            for (int draw = 0; draw < draws; draw++) {
                left[draw] = drawnBalance < 0 ? balance : drawn[drawnBalance][from + draw];
                zeros[draw] = left[draw] > 0 ? horizon : 0;
            }
        }

        void month(int month, double[] leftToPay, int draws) {
            List<Stretch> stretches = months.get(month);
            for (int draw = 0; draw < draws; draw++) {
                double outflow = leftToPay[draw] + fixed[month] + (drawnBurn < 0 ? 0 : drawn[drawnBurn][from + draw] * perBurn[month])
                        + (drawnIncome < 0 ? 0 : drawn[drawnIncome][from + draw] * perIncome[month]);
                for (Stretch stretch : stretches) {
                    double opening = left[draw] + stretch.arrives;
                    left[draw] = opening - outflow * stretch.part + stretch.flows;
                    zeros[draw] = zeros[draw] < horizon ? zeros[draw] : day(stretch, opening, left[draw]);
                }
            }
        }
    }

    private int day(Stretch stretch, double opening, double left) {
        if (opening <= 0) {
            return stretch.from;
        }
        return left > opening * RunOuts.NOISE ? horizon
                : stretch.from + (int) Math.floor(opening * stretch.days / (opening - left) * (1 + RunOuts.NOISE));
    }
}
