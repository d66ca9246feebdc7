package glidepath.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import glidepath.plan.DisplayCurrency;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// Numbers and dates as text, and back: the one place where either happens.
///
/// Money is decimal up to its last digit on the screen; nothing passes through floating point. Reading is strict: where a text could
/// be meant in two ways, such as `3.50` in a country that groups with points, it is refused and never guessed (see [NumberReader]).
public final class NumberText {

    /// For files, the command line and exports: points for decimals, commas between thousands, ISO dates.
    public static final NumberText ROOT = new NumberText(Locale.ROOT, () -> DisplayCurrency.DOLLARS);

    private static final int LEAST_SIGNIFICANT = 4;
    private static final int MOST_DECIMALS = 12;

    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final DateText dates;
    private final Supplier<DisplayCurrency> currency;

    private NumberText(Locale locale, Supplier<DisplayCurrency> currency) {
        this.locale = locale;
        this.currency = currency;
        boolean root = locale.equals(Locale.ROOT);
        symbols = DecimalFormatSymbols.getInstance(root ? Locale.US : locale);
        dates = new DateText(locale);
    }

    public static NumberText in(Locale locale) {
        return locale.equals(Locale.ROOT) ? ROOT : new NumberText(locale, () -> DisplayCurrency.DOLLARS);
    }

    /// The same, with amounts converted at the rate of whatever plan is shown.
    NumberText showing(Supplier<DisplayCurrency> other) {
        return new NumberText(locale, other);
    }

    /// That amounts are converted to; empty where they are in dollars.
    public Optional<DisplayCurrency> currency() {
        return Optional.of(currency.get()).filter(DisplayCurrency::isComplete);
    }

    /// Units of the shown currency for one dollar; one where amounts are in dollars.
    public BigDecimal perDollar() {
        return currency().flatMap(DisplayCurrency::perDollar).orElse(BigDecimal.ONE);
    }

    /// What stands before an amount.
    public String sign() {
        return currency().flatMap(DisplayCurrency::code)
                .map(code -> sign(Currency.getInstance(code).getSymbol(locale.equals(Locale.ROOT) ? Locale.US : locale))).orElse("$");
    }

    public int cents() {
        return currency.get().decimals();
    }

    /// Letters stand apart from the number.
    private static String sign(String symbol) {
        return Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol + "\u00a0" : symbol;
    }

    public Locale locale() {
        return locale;
    }

    /// Whether decimals follow a comma, as in most of Europe and Latin America.
    public boolean hasDecimalComma() {
        return symbols.getDecimalSeparator() == ',';
    }

    DecimalFormatSymbols symbols() {
        return symbols;
    }

    /// Dollars and cents, half up: `$1,234.50`, `-$3.00`.
    public String money(Money amount) {
        int cents = cents();
        return dollars(shown(amount).setScale(cents, RoundingMode.HALF_UP), cents, cents);
    }

    /// Whole dollars, for axes and narrow places: `$1,235`.
    public String wholeDollars(Money amount) {
        return dollars(shown(amount).setScale(0, RoundingMode.HALF_UP), 0, 0);
    }

    /// A price or a cost per task, to 4 significant digits or more, and never fewer than cents: `$0.0300`, `$13.08`, `$0.00`.
    public String price(Money amount) {
        BigDecimal usd = shown(amount).stripTrailingZeros();
        int leading = usd.precision() - usd.scale();
        int decimals = usd.signum() == 0 ? 2 : Math.clamp(LEAST_SIGNIFICANT - (long) leading, 2, MOST_DECIMALS);
        return dollars(usd.setScale(decimals, RoundingMode.HALF_UP), decimals, decimals);
    }

    /// A published rate with every digit it has, and never fewer than cents: `$3.00`, `$0.00875`.
    public String rate(Money amount) {
        BigDecimal usd = shown(amount).setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        int decimals = Math.max(usd.scale(), 2);
        return dollars(usd.setScale(decimals, RoundingMode.HALF_UP), decimals, decimals);
    }

    /// With the sign that says better or worse: `+$4,120.00`, `-$3.00`.
    public String difference(Money amount) {
        return (amount.isPositive() ? "+" : "") + money(amount);
    }

    /// An amount rounded as [#money] shows it, in dollars.
    public Money toShown(Money amount) {
        BigDecimal shown = shown(amount).setScale(cents(), RoundingMode.HALF_UP);
        return new Money(currency().isEmpty() ? shown : Decimals.divide(shown, perDollar()));
    }

    /// In the currency that is shown, with all digits.
    public BigDecimal shown(Money amount) {
        return currency.get().of(amount.usd());
    }

    private String dollars(BigDecimal usd, int least, int most) {
        return (usd.signum() < 0 ? "-" : "") + sign() + Grouping.of(usd.abs(), least, most, symbols);
    }

    /// A number with thousands apart and at most so many decimals, half up.
    public String number(BigDecimal value, int mostDecimals) {
        return Grouping.of(value, 0, mostDecimals, symbols);
    }

    /// A count with thousands apart: `100,000`, `0.02`.
    public String count(Count count) {
        return number(count.value(), MOST_DECIMALS);
    }

    /// A count in few characters: `1.5M`, `100k`, `950`.
    public String compact(BigDecimal value) {
        BigDecimal size = value.abs();
        for (Magnitude magnitude : Magnitude.values()) {
            if (size.compareTo(magnitude.factor) >= 0) {
                return number(value.divide(magnitude.factor, 2, RoundingMode.HALF_UP), 2) + magnitude.letter;
            }
        }
        return number(value, 2);
    }

    /// Dollars in few characters, for axes: `$25k`, `$0.50`.
    public String compactMoney(Money amount) {
        String size = compact(shown(amount).abs());
        return (amount.isNegative() ? "-" : "") + sign() + size + (size.matches(".*\\D\\d") ? "0" : "");
    }

    /// `12.5%`, as the locale writes it.
    public String percent(Percent percent) {
        return percent(percent, 4);
    }

    public String percent(Percent percent, int mostDecimals) {
        NumberFormat format = NumberFormat.getPercentInstance(locale.equals(Locale.ROOT) ? Locale.US : locale);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(percent.fraction());
    }

    public String date(LocalDate day) {
        return dates.date(day);
    }

    /// A day and a time of it, to the minute.
    public String time(LocalDateTime moment) {
        return dates.time(moment);
    }

    public String month(YearMonth value) {
        return dates.month(value);
    }

    /// For axes: `Dec 26`.
    public String shortMonth(YearMonth value) {
        return dates.shortMonth(value);
    }

    /// `Mon`.
    public String weekday(DayOfWeek day) {
        return dates.weekday(day);
    }

    /// A day as people of the locale write it, or as files do; empty where it is neither.
    public Optional<LocalDate> readDate(String text) {
        return dates.readDate(text);
    }

    /// A month as [#month] writes it, or as files do; empty where it is neither.
    public Optional<YearMonth> readMonth(String text) {
        return dates.readMonth(text);
    }

    /// Every digit, ungrouped, in the locale's decimal separator: what an edit field shows and a spreadsheet reads as a number.
    public String plain(BigDecimal value) {
        return Decimals.plain(value).replace('.', symbols.getDecimalSeparator());
    }

    /// Any value of a plan or message as text.
    public String any(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::any).orElse("");
            case ShownAmount amount -> money(amount.money());
            case Money money -> rate(money);
            case Percent percent -> percent(percent);
            case Count count -> count(count);
            case BigDecimal number -> number(number, MOST_DECIMALS);
            case LocalDate day -> date(day);
            case YearMonth yearMonth -> month(yearMonth);
            case Number number -> Grouping.of(new BigDecimal(number.toString()), 0, MOST_DECIMALS, symbols);
            default -> value.toString();
        };
    }

    /// Letters for powers of a thousand, largest first.
    enum Magnitude {
        BILLIONS("B", 9), MILLIONS("M", 6), THOUSANDS("k", 3);

        private final String letter;
        private final BigDecimal factor;

        Magnitude(String letter, int power) {
            this.letter = letter;
            factor = BigDecimal.ONE.scaleByPowerOfTen(power);
        }

        BigDecimal factor() {
            return factor;
        }
    }
}
