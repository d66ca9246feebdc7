package glidepath.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;

import glidepath.texts.NumberText;
import glidepath.units.Decimals;

/// Cells as plain text, safe in a reader's spreadsheet.
public final class PlainText {

    /// Enough for a price per token; beyond it only remainders of divisions stand.
    private static final int DECIMALS = 12;
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private PlainText() {
    }

    /// A cell for a machine: full digits without grouping, a point for decimals, ISO dates, shares as fractions.
    public static String exact(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> harmless(text.text());
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
            case Cell.Number number -> numbers.number(number.value(), DECIMALS);
            case Cell.Share share -> numbers.percent(share.percent());
            case Cell.Day day -> numbers.date(day.date());
            case Cell.Month month -> numbers.month(month.month());
        };
    }

    /// All digits of a number that divisions have not made endless.
    public static String digits(BigDecimal value) {
        return Decimals.plain(value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value);
    }

    /// Text that no spreadsheet takes for a formula: an apostrophe before what would start one. Quoting alone does not help.
    public static String harmless(String text) {
        String start = text.replaceFirst("^[\\s\\uFEFF\\u200B]+(?=\\S)", "");
        boolean formula = !text.isEmpty()
                && (STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 || STARTS_OF_FORMULAS.indexOf(start.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }
}
