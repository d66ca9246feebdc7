package glidepath.engine.formula;

import java.util.Optional;

/// Writes a formula as a spreadsheet has it in one month's column, in the form that files hold in every language.
///
/// What a name, an input or a price looks like is the caller's to say.
public final class FormulaPrinter {

    /// A quotient, zero where its divisor is zero.
    private static final String QUOTIENT = "IF(%2$s=0,0,%1$s/%2$s)";
    private static final String CEILING = "CEILING(%s,%s)";
    private static final String MINIMUM = "MIN(%s,%s)";
    private static final String MAXIMUM = "MAX(%s,%s)";
    /// The third where the first is above the second, else the fourth.
    private static final String CHOICE = "IF(%1$s>%2$s,%3$s,%4$s)";
    /// The second where the first, a month's cell, holds a number, else the third.
    private static final String BY_MONTH = "IF(ISNUMBER(%1$s),%2$s,%3$s)";

    /// How strongly the last operation of a text binds, the weakest first.
    private enum Binds { SUM, PRODUCT, POWER, ALONE }

    private record Text(String text, Binds binds) {

        String in(Binds least) {
            return binds.compareTo(least) >= 0 ? text : "(" + text + ")";
        }
    }

    private final FormulaNames names;

    public FormulaPrinter(FormulaNames names) {
        this.names = names;
    }

    public String print(Formula formula) {
        return text(formula, Optional.empty()).text();
    }

    /// A number with a name, written out and not named.
    public String printWhole(Formula formula) {
        return switch (formula) {
            case Formula.Named named -> print(named.is());
            case Formula.Carried carried -> carried(carried).text();
            default -> print(formula);
        };
    }

    private Text carried(Formula.Carried carried) {
        return names.index() == 0 ? text(carried.first(), Optional.empty()) : text(carried.later(), Optional.of(carried));
    }

    /// @param around the number whose value of the month before may be asked for
    private Text text(Formula formula, Optional<Formula.Carried> around) {
        return switch (formula) {
            case Formula.Constant constant -> alone(names.of(constant));
            case Formula.Input input -> alone(names.of(input.ref()));
            case Formula.InputOf input -> alone(names.of(input.ref(), input.month()));
            case Formula.ByMonth given -> given(given, around);
            case Formula.Of of -> alone(names.of(of.quantity()));
            case Formula.Named named -> names.of(named).map(FormulaPrinter::alone).orElseGet(() -> text(named.is(), around));
            case Formula.Carried carried -> names.of(carried).map(FormulaPrinter::alone).orElseGet(() -> carried(carried));
            case Formula.Before _ -> alone(names.before(around.orElseThrow()));
            case Formula.Dated dated -> text(dated.months().get(names.index()), around);
            case Formula.PriceOf of -> text(of.price(), around);
            default -> arithmetic(formula, around);
        };
    }

    private Text arithmetic(Formula formula, Optional<Formula.Carried> around) {
        return switch (formula) {
            case Formula.Sum sum -> joined(sum, "+", Binds.SUM, "0", around);
            case Formula.Product product -> joined(product, "*", Binds.PRODUCT, "1", around);
            case Formula.Difference of -> new Text(text(of.from(), around).in(Binds.SUM) + "-"
                    + text(of.less(), around).in(Binds.PRODUCT), Binds.SUM);
            case Formula.Quotient of -> quotient(of, around);
            case Formula.Power of -> new Text(text(of.base(), around).in(Binds.ALONE) + "^"
                    + text(of.exponent(), around).in(Binds.ALONE), Binds.POWER);
            case Formula.Ceiling of -> function(CEILING, of, around);
            case Formula.Minimum of -> function(MINIMUM, of, around);
            case Formula.Maximum of -> function(MAXIMUM, of, around);
            case Formula.Choice of -> function(CHOICE, of, around);
            case Formula other -> throw new IllegalArgumentException("No arithmetic: " + other);
        };
    }

    private static Text alone(String text) {
        return new Text(text, Binds.ALONE);
    }

    private Text given(Formula.ByMonth given, Optional<Formula.Carried> around) {
        Formula otherwise = given.otherwise();
        return names.ofMonth(given.ref()).map(cell -> alone(BY_MONTH.formatted(cell,
                        given.given().isEmpty() ? cell : text(given.given().getFirst(), around).text(), text(otherwise, around).text())))
                .orElseGet(() -> text(otherwise, around));
    }

    private Text joined(Formula formula, String sign, Binds binds, String ofNone, Optional<Formula.Carried> around) {
        if (formula.parts().size() == 1) {
            return text(formula.parts().getFirst(), around);
        }
        var text = new StringBuilder();
        for (Formula part : formula.parts()) {
            text.append(text.isEmpty() ? "" : sign).append(text(part, around).in(binds));
        }
        return text.isEmpty() ? alone(ofNone) : new Text(text.toString(), binds);
    }

    /// A number of the cost model is never zero, and needs no guard.
    private Text quotient(Formula.Quotient of, Optional<Formula.Carried> around) {
        String dividend = text(of.dividend(), around).in(Binds.PRODUCT);
        String divisor = text(of.divisor(), around).in(Binds.POWER);
        return of.divisor() instanceof Formula.Constant ? new Text(dividend + "/" + divisor, Binds.PRODUCT)
                : alone(QUOTIENT.formatted(dividend, divisor));
    }

    private Text function(String pattern, Formula formula, Optional<Formula.Carried> around) {
        return alone(pattern.formatted(formula.parts().stream().map(part -> text(part, around).text()).toArray()));
    }

    private Text text(Price price, Optional<Formula.Carried> around) {
        return switch (price) {
            case Price.Entered entered -> text(entered.amount(), around);
            case Price.ByDate dated -> text(dated.in(names.month()), around);
            case Price.ByLength stepped -> stepped(stepped, around);
            default -> alone(names.of(price));
        };
    }

    private Text stepped(Price.ByLength price, Optional<Formula.Carried> around) {
        String length = text(price.wholeInput(), around).text();
        Text found = text(price.base(), around);
        for (Price.Step step : price.steps()) {
            found = alone(CHOICE.formatted(length, names.start(step.above()), text(step.price(), around).text(), found.text()));
        }
        return found;
    }
}
