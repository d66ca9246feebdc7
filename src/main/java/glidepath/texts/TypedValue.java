package glidepath.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

import glidepath.plan.Settings;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A day, month or figure as it was written for an option or an argument, with the sentence for what is none.
///
/// @param failure what every method throws where the text is none, with that sentence
public record TypedValue(String name, String text, Messages messages, LocalDate today, Function<String, RuntimeException> failure) {

    public LocalDate day() {
        return readDay().orElseThrow(this::isNoDay);
    }

    private Optional<LocalDate> readDay() {
        return DateReader.day(messages.numbers(), text, today);
    }

    private RuntimeException isNoDay() {
        return isNot("a day", "2027-03-31");
    }

    /// A day of a plan: beyond its months nothing is known.
    ///
    /// @param ofMonth the day for which a month stands
    /// @param last    the last that may be asked for
    public LocalDate day(Settings settings, LocalDate last, Function<YearMonth, LocalDate> ofMonth) {
        LocalDate day = readDay().or(() -> month().map(ofMonth)).orElseThrow(this::isNoDay);
        if (day.isBefore(settings.firstDay()) || day.isAfter(last)) {
            throw isNot("a day of the plan", last.toString());
        }
        return day;
    }

    public Optional<YearMonth> month() {
        return DateReader.month(messages.numbers(), text);
    }

    public Money amount() {
        return new Money(zeroOrMore("an amount", "500 or 0"));
    }

    /// An amount that may be below zero.
    public Money change() {
        return new Money(number("an amount", "500 or 2.5k"));
    }

    public Count tokens() {
        return new Count(zeroOrMore("a number of tokens", "4000 or 100k"));
    }

    public BigDecimal number() {
        return zeroOrMore("a number", "4000, 100k or 2.50");
    }

    /// Within these bounds.
    public long whole(long least, long most, String like) {
        String what = "a whole number from " + least + " to " + most;
        try {
            BigDecimal number = read(what, like);
            if (number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number.longValueExact();
            }
        } catch (InvalidValueException | ArithmeticException _) {
            // which is no number, or not a whole one
        }
        throw isNot(what, like);
    }

    private BigDecimal zeroOrMore(String what, String like) {
        BigDecimal number = number(what, like);
        if (number.signum() < 0) {
            throw isNot(what + " of zero or more", like);
        }
        return number;
    }

    private BigDecimal number(String what, String like) {
        try {
            return read(what, like);
        } catch (InvalidValueException refused) {
            throw refused.reason().key().equals(NumberReader.BEYOND) ? failure.apply(name + ": " + messages.say(refused.reason()))
                    : isNot(what, like);
        }
    }

    /// A share of nothing is none.
    private BigDecimal read(String what, String like) {
        if (NumberReader.isPercent(text)) {
            throw isNot(what, like);
        }
        return NumberReader.read(messages.numbers(), text);
    }

    public BigDecimal share() {
        try {
            return OddsShare.read(messages.numbers(), text);
        } catch (InvalidValueException _) {
            throw isNot("a share", "80%");
        }
    }

    /// @param like how it could be written
    public RuntimeException isNot(String what, String like) {
        return failure.apply(name + " is '" + text + "', which is not " + what + ". Write it like " + like);
    }
}
