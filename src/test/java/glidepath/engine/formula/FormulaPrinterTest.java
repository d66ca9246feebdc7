package glidepath.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

class FormulaPrinterTest {

    private static final Formula CALLS = Formula.input(Levers.CALLS.at("chat"));
    private static final Formula GROWTH = Formula.input(Levers.GROWTH.at("chat"));
    private static final Price LOW = new Price.Published(new Rate(Money.of("3"), Unit.MTOK),
            new Source("page", "", Optional.empty(), Evidence.CONFIRMED));
    private static final Price HIGH = new Price.Published(new Rate(Money.of("6"), Unit.MTOK),
            new Source("page", "", Optional.empty(), Evidence.CONFIRMED));

    /// Names that a reader of the test can check.
    private record Cells(int index) implements FormulaNames {

        @Override
        public String of(Formula.Constant constant) {
            return constant.value().toPlainString();
        }

        @Override
        public String of(InputRef<?> input) {
            return input.lever().path().substring(input.lever().path().indexOf('.') + 1);
        }

        @Override
        public String of(InputRef<?> input, YearMonth month) {
            return of(input) + month;
        }

        @Override
        public Optional<String> ofMonth(InputRef<?> input) {
            return input.item().equals("none") ? Optional.empty() : Optional.of(of(input) + "$" + index);
        }

        @Override
        public String of(Quantity quantity) {
            return quantity.toString();
        }

        @Override
        public Optional<String> of(Formula.Named named) {
            return named.owner().isEmpty() ? Optional.empty() : Optional.of(named.name());
        }

        @Override
        public Optional<String> of(Formula.Carried carried) {
            return Optional.of(carried.name() + "$" + index);
        }

        @Override
        public String before(Formula.Carried carried) {
            return carried.name() + "$" + (index - 1);
        }

        @Override
        public String of(Price price) {
            return price instanceof Price.Published published ? published.rate().price().usd().toPlainString() : "none";
        }

        @Override
        public String start(long tokens) {
            return Long.toString(tokens);
        }

        @Override
        public YearMonth month() {
            return YearMonth.of(2027, 1).plusMonths(index);
        }
    }

    private static String printed(Formula formula) {
        return new FormulaPrinter(new Cells(1)).print(formula);
    }

    @Test
    void parenthesesStandWhereTheyAreNeededAndNowhereElse() {
        assertEquals("calls*(1-growth)", printed(Formula.product(CALLS, Formula.rest(GROWTH))));
        assertEquals("1-calls*growth", printed(Formula.rest(Formula.product(CALLS, GROWTH))));
        assertEquals("1-(calls+growth)", printed(Formula.rest(Formula.sum(CALLS, GROWTH))));
        assertEquals("1-growth-calls", printed(Formula.difference(Formula.rest(GROWTH), CALLS)));
        assertEquals("calls+1-growth", printed(Formula.sum(CALLS, Formula.rest(GROWTH))));
        assertEquals("(1+growth)^(calls-1)", printed(new Formula.Power(Formula.sum(Formula.ONE, GROWTH),
                Formula.difference(CALLS, Formula.ONE))));
        assertEquals("calls*growth/60", printed(Formula.quotient(Formula.product(CALLS, GROWTH), Formula.constant("", 60))));
        assertEquals("calls*IF(growth=0,0,calls/growth)", printed(Formula.product(CALLS, Formula.quotient(CALLS, GROWTH))));
    }

    @Test
    void functionsAreThoseOfSpreadsheets() {
        assertEquals("MIN(1,MAX(calls,growth))", printed(Formula.min(Formula.ONE, Formula.max(CALLS, GROWTH))));
        assertEquals("CEILING(calls,5)", printed(new Formula.Ceiling(CALLS, Formula.constant("", 5))));
        assertEquals("IF(calls>0,growth,0)", printed(Formula.ifAbove(CALLS, Formula.ZERO, GROWTH, Formula.ZERO)));
        assertEquals("calls+growth", printed(new Formula.Dated(List.of(CALLS, Formula.sum(CALLS, GROWTH)))));
        assertEquals("0", printed(new Formula.Sum(List.of())));
        assertEquals("1", printed(new Formula.Product(List.of())));
        assertEquals("calls", printed(Formula.sum(CALLS)));
    }

    @Test
    void aNumberWithANameIsItsPlaceUnlessItIsWrittenOut() {
        Formula named = Formula.named("chat", "tasks", Formula.quotient(CALLS, Formula.constant("", 3)));
        assertEquals("tasks*growth", printed(Formula.product(named, GROWTH)));
        assertEquals("calls/3", new FormulaPrinter(new Cells(1)).printWhole(named));
        assertEquals("calls/3*growth", printed(Formula.product(Formula.named("", "tasks",
                Formula.quotient(CALLS, Formula.constant("", 3))), GROWTH)));
    }

    @Test
    void whatIsCarriedStartsSomewhereAndFollowsFromTheMonthBefore() {
        Formula level = Formula.carried("chat", "level", CALLS, before -> Formula.product(before, Formula.sum(Formula.ONE, GROWTH)));
        assertEquals("level$1", printed(level));
        assertEquals("calls", new FormulaPrinter(new Cells(0)).printWhole(level));
        assertEquals("level$1*(1+growth)", new FormulaPrinter(new Cells(2)).printWhole(level));
    }

    @Test
    void anInputByMonthStandsInItsColumn() {
        assertEquals("IF(ISNUMBER(ramp$1),ramp$1,calls)", printed(new Formula.ByMonth(Levers.RAMP.at("chat"), List.of(), CALLS)));
        assertEquals("IF(ISNUMBER(ramp$1),0,calls)", printed(new Formula.ByMonth(Levers.RAMP.at("chat"), List.of(Formula.ZERO), CALLS)));
        assertEquals("calls", printed(new Formula.ByMonth(Levers.RAMP.at("none"), List.of(), CALLS)));
        assertEquals("ramp2026-12", printed(new Formula.InputOf(Levers.RAMP.at("chat"), YearMonth.of(2026, 12))));
    }

    @Test
    void aPriceIsChosenByTheLengthOfACallAndByTheMonth() {
        Price stepped = new Price.ByLength(CALLS, LOW, List.of(new Price.Step(200_000, HIGH)));
        assertEquals("growth*IF(calls>200000,6,3)", printed(Formula.product(GROWTH, new Formula.PriceOf(stepped))));
        Price dated = new Price.ByDate(List.of(new Price.Period(YearMonth.of(2027, 1), LOW),
                new Price.Period(YearMonth.of(2027, 3), HIGH)));
        assertEquals("3", new FormulaPrinter(new Cells(1)).print(new Formula.PriceOf(dated)));
        assertEquals("6", new FormulaPrinter(new Cells(2)).print(new Formula.PriceOf(dated)));
        assertEquals("growth", printed(new Formula.PriceOf(Price.entered(GROWTH, Unit.HOUR))));
    }
}
