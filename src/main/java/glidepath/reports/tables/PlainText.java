package glidepath.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;

import glidepath.texts.FormulaGuard;
import glidepath.texts.NumberText;
import glidepath.units.Decimals;

/// Cells as plain text.
public final class PlainText {

    /// Enough for a price per token; beyond it only remainders of divisions stand.
    private static final int DECIMALS = 12;

    /// Of thousands of calls and tokens, more decimals are noise to a person; a machine gets them all.
    private static final int DECIMALS_OF_MANY = 2;

    private PlainText() {
    }

    private static boolean isLarge(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0;
    }

    /// A cell for a machine: full digits without grouping, a point for decimals, ISO dates, shares as fractions, and texts that cannot
    /// become formulas.
    public static String exact(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> FormulaGuard.guarded(text.text());
            case Cell.Amount amount -> digits(amount.amount().usd());
            case Cell.Price price -> digits(price.price().usd());
            case Cell.UnitCost each -> digits(each.cost().usd());
            case Cell.Number number -> digits(number.value());
            case Cell.Share share -> digits(share.percent().fraction());
            case Cell.Day day -> day.date().toString();
            case Cell.Month month -> month.month().toString();
        };
    }

    /// A cell for a person: amounts in cents, thousands apart.
    public static String readable(Cell cell, NumberText numbers) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Amount amount -> numbers.money(amount.amount());
            case Cell.Price price -> numbers.rate(price.price());
            case Cell.UnitCost each -> numbers.price(each.cost());
            case Cell.Number number -> numbers.number(number.value(), isLarge(number.value()) ? DECIMALS_OF_MANY : DECIMALS);
            case Cell.Share share -> numbers.percent(share.percent());
            case Cell.Day day -> numbers.date(day.date());
            case Cell.Month month -> numbers.month(month.month());
        };
    }

    /// All digits of a number that divisions have not made endless.
    public static String digits(BigDecimal value) {
        return Decimals.plain(value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value);
    }
}
