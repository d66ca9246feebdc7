package glidepath.engine.compiled;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import glidepath.engine.surface.Account;
import glidepath.engine.surface.BilledMonth;
import glidepath.engine.surface.BilledMonths;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// What is taxed in each month, and what bills tell of it.
///
/// @param accounts the places of those that bear tax, by month
/// @param told     credits that bills tell of, which pay for nothing that is taxed here
/// @param billed   tax that was billed
record Taxes(double rate, int[][] accounts, double[] told, double[] billed) {

    static Taxes of(Settings settings, List<Account> accounts, BilledMonths bills) {
        List<YearMonth> months = settings.horizon();
        int[][] taxed = new int[months.size()][];
        double[] told = new double[months.size()];
        double[] billed = new double[months.size()];
        for (int month = 0; month < taxed.length; month++) {
            YearMonth now = months.get(month);
            taxed[month] = IntStream.range(0, accounts.size()).filter(account -> bills.isTaxed(now, accounts.get(account))).toArray();
            told[month] = bills.of(now).map(BilledMonth::credits).orElse(Money.ZERO).usd().doubleValue();
            billed[month] = bills.of(now).map(BilledMonth::tax).orElse(Money.ZERO).usd().doubleValue();
        }
        return new Taxes(settings.tax().fraction().doubleValue(), taxed, told, billed);
    }

    int months() {
        return accounts.length;
    }

    /// Whether a month has what bills tell.
    boolean isTold(int month) {
        return told[month] != 0 || billed[month] != 0;
    }

    /// Whether all accounts bear tax in every month.
    boolean isOfAll(int count) {
        return IntStream.range(0, months()).allMatch(month -> accounts[month].length == count);
    }
}
