package glidepath.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import glidepath.plan.Settings;
import glidepath.texts.DateReader;
import glidepath.texts.NumberReader;
import glidepath.texts.OddsShare;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A day, month or figure as it was typed for an option, with the sentence for what is none.
///
/// @param command that has the option
record TypedOption(String option, String text, CommandLine command, CliContext context) {

    /// @throws ParameterException where it is none
    LocalDate day() {
        return readDay().orElseThrow(this::isNoDay);
    }

    private Optional<LocalDate> readDay() {
        return DateReader.day(context.messages().numbers(), text, context.today());
    }

    private ParameterException isNoDay() {
        return isNot("a day", "2027-03-31");
    }

    /// A day of a plan: beyond its months nothing is known.
    ///
    /// @param ofMonth the day for which a month stands
    /// @param last    the last that may be asked for
    /// @throws ParameterException where it is none
    LocalDate day(Settings settings, LocalDate last, Function<YearMonth, LocalDate> ofMonth) {
        LocalDate day = readDay().or(() -> month().map(ofMonth)).orElseThrow(this::isNoDay);
        if (day.isBefore(settings.firstDay()) || day.isAfter(last)) {
            throw isNot("a day of the plan", last.toString());
        }
        return day;
    }

    Optional<YearMonth> month() {
        return DateReader.month(context.messages().numbers(), text);
    }

    /// @throws ParameterException where it is none, or below zero
    Money amount() {
        return new Money(zeroOrMore("an amount", "500 or 0"));
    }

    /// An amount that may be below zero.
    ///
    /// @throws ParameterException where it is none
    Money change() {
        return new Money(number("an amount", "500 or 2.5k"));
    }

    /// @throws ParameterException where it is none, or below zero
    Count tokens() {
        return new Count(zeroOrMore("a number of tokens", "4000 or 100k"));
    }

    /// @throws ParameterException where it is none, or below zero
    BigDecimal number() {
        return zeroOrMore("a number", "4000, 100k or 2.50");
    }

    /// @throws ParameterException where it is none, or out of these bounds
    long whole(long least, long most, String like) {
        String what = "a whole number from " + least + " to " + most;
        BigDecimal number = number(what, like);
        boolean fits = number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits || number.stripTrailingZeros().scale() > 0) {
            throw isNot(what, like);
        }
        return number.longValueExact();
    }

    private BigDecimal zeroOrMore(String what, String like) {
        BigDecimal number = number(what, like);
        if (number.signum() < 0) {
            throw isNot(what + " of zero or more", like);
        }
        return number;
    }

    /// A share of nothing is none.
    private BigDecimal number(String what, String like) {
        if (NumberReader.isPercent(text)) {
            throw isNot(what, like);
        }
        try {
            return NumberReader.read(context.messages().numbers(), text);
        } catch (InvalidValueException _) {
            throw isNot(what, like);
        }
    }

    /// @throws ParameterException where it is none
    BigDecimal share() {
        try {
            return OddsShare.read(context.messages().numbers(), text);
        } catch (InvalidValueException _) {
            throw isNot("a share", "80%");
        }
    }

    /// @param like how it could be written
    ParameterException isNot(String what, String like) {
        return new ParameterException(command, option + " is '" + text + "', which is not " + what + ". Write it like " + like);
    }
}
