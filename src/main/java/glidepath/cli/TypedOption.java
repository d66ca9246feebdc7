package glidepath.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import glidepath.texts.DateReader;
import glidepath.texts.NumberReader;
import glidepath.texts.OddsShare;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A day, month or figure as it was typed for an option, with the sentence for what is none.
///
/// @param command that has the option
record TypedOption(String option, String text, CommandLine command, CliContext context) {

    Optional<LocalDate> day() {
        return DateReader.day(context.messages().numbers(), text, context.today());
    }

    Optional<YearMonth> month() {
        return DateReader.month(context.messages().numbers(), text);
    }

    /// @throws ParameterException where it is none, or below zero
    Money amount() {
        BigDecimal number;
        try {
            number = NumberReader.read(context.messages().numbers(), text);
        } catch (InvalidValueException _) {
            throw isNot("an amount", "500 or 2.5k");
        }
        if (number.signum() < 0) {
            throw isNot("an amount that can be left to pay", "500 or 0");
        }
        return new Money(number);
    }

    /// @throws ParameterException where it is none
    BigDecimal share() {
        try {
            return OddsShare.read(context.messages().numbers(), text);
        } catch (InvalidValueException _) {
            throw isNot("a share", "80%");
        }
    }

    ParameterException isNotADay() {
        return isNot("a day", "2027-03-31");
    }

    /// @param like how it could be written
    ParameterException isNot(String what, String like) {
        return new ParameterException(command, option + " is '" + text + "', which is not " + what + ". Write it like " + like);
    }
}
