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
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A day, month or figure as it was typed for an option, with the sentence for what is none.
///
/// @param command that has the option
record TypedOption(String option, String text, CommandLine command, CliContext context) {

    private Optional<LocalDate> day() {
        return DateReader.day(context.messages().numbers(), text, context.today());
    }

    /// A day of a plan: beyond its months nothing is known.
    ///
    /// @param ofMonth the day for which a month stands
    /// @param last    the last that may be asked for
    /// @throws ParameterException where it is none
    LocalDate day(Settings settings, LocalDate last, Function<YearMonth, LocalDate> ofMonth) {
        LocalDate day = day().or(() -> month().map(ofMonth)).orElseThrow(() -> isNot("a day", "2027-03-31"));
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
        Money amount = change();
        if (amount.isNegative()) {
            throw isNot("an amount of zero or more", "500 or 0");
        }
        return amount;
    }

    /// An amount that may be below zero.
    ///
    /// @throws ParameterException where it is none
    Money change() {
        try {
            return new Money(NumberReader.read(context.messages().numbers(), text));
        } catch (InvalidValueException _) {
            throw isNot("an amount", "500 or 2.5k");
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
