package glidepath.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What is the same in all months is worked out once, and what another reader knows is asked of that one: what a slider's speed rests on.
class ExactReaderTest {

    private static final YearMonth START = YearMonth.of(2027, 1);
    private static final List<YearMonth> MONTHS = IntStream.range(0, 6).mapToObj(START::plusMonths).toList();
    private static final InputRef<Count> CALLS = Levers.CALLS.at("w");
    private static final InputRef<Count> TOKENS = Levers.INPUT.at("w");
    private static final InputRef<SortedMap<YearMonth, Count>> RAMP = Levers.RAMP.at("w");
    private static final Formula DAYS = Formula.of(Quantity.Calendar.DAYS);
    private static final Formula TAX = Formula.of(Quantity.Calendar.TAX_RATE);

    /// 5 calls, 7 tokens; days are 1, 2, 3, ... and nothing else changes. It remembers what it was asked for.
    private static final class Told implements ExactReader.Values {

        private final Map<InputRef<?>, Object> inputs = new HashMap<>(Map.of(CALLS, Count.of(5), TOKENS, Count.of(7), RAMP,
                new TreeMap<YearMonth, Count>()));
        private final List<String> asked = new ArrayList<>();

        Told with(InputRef<?> ref, Object value) {
            inputs.put(ref, value);
            return this;
        }

        @Override
        public Object of(InputRef<?> ref) {
            asked.add(ref.lever().path());
            return inputs.get(ref);
        }

        @Override
        public BigDecimal of(Quantity quantity, int month) {
            asked.add(quantity.toString());
            return BigDecimal.valueOf(quantity == Quantity.Calendar.DAYS ? month + 1 : 3);
        }

        @Override
        public boolean varies(Quantity quantity) {
            return quantity == Quantity.Calendar.DAYS;
        }

        long times(String what) {
            return asked.stream().filter(what::equals).count();
        }
    }

    private final Told told = new Told();

    private static ExactReader reader(Told told, Formula... formulas) {
        return new ExactReader(Numbering.of(List.of(formulas)), MONTHS, told);
    }

    private static List<String> all(ExactReader reader, Formula formula) {
        return IntStream.range(0, MONTHS.size()).mapToObj(month -> reader.of(formula, month).toPlainString()).toList();
    }

    private static boolean varies(Told told, Formula formula) {
        return reader(told, formula).varies(Numbering.of(List.of(formula)).numberOf(formula));
    }

    @Test
    void whatStaysIsAskedForOnce() {
        Formula stays = Formula.product(Formula.input(CALLS), TAX);
        assertFalse(varies(new Told(), stays));
        assertEquals(List.of("15", "15", "15", "15", "15", "15"), all(reader(told, stays), stays));
        assertEquals(1, told.times("demand.calls"));
        assertEquals(1, told.times("TAX_RATE"));
    }

    @Test
    void whatChangesIsAskedForMonthByMonthAndTheRestOnce() {
        Formula changes = Formula.product(Formula.input(CALLS), DAYS);
        assertTrue(varies(new Told(), changes));
        assertEquals(List.of("5", "10", "15", "20", "25", "30"), all(reader(told, changes), changes));
        assertEquals(1, told.times("demand.calls"));
        assertEquals(6, told.times("DAYS"));
    }

    @Test
    void nothingTimesWhatChangesStaysNothing() {
        Formula nothing = Formula.product(Formula.input(CALLS), DAYS);
        told.with(CALLS, Count.of(0));
        assertFalse(varies(told, nothing));
        assertEquals(List.of("0", "0", "0", "0", "0", "0"), all(reader(told, nothing), nothing));
        assertEquals(0, told.times("DAYS"));
        assertTrue(varies(told, Formula.sum(Formula.input(CALLS), DAYS)), "a sum with a zero changes all the same");
    }

    @Test
    void aChoiceChangesAsWhatIsChosen() {
        Formula calls = Formula.input(CALLS);
        Formula tokens = Formula.input(TOKENS);
        assertFalse(varies(told, Formula.ifAbove(calls, tokens, DAYS, TAX)), "5 is not above 7");
        assertTrue(varies(told, Formula.ifAbove(tokens, calls, DAYS, TAX)));
        assertTrue(varies(told, Formula.ifAbove(DAYS, calls, tokens, calls)), "what is compared changes");
        assertTrue(varies(told, Formula.ifAbove(calls, DAYS, tokens, calls)));
        Formula chosen = Formula.ifAbove(DAYS, Formula.constant("", 3), tokens, calls);
        assertEquals(List.of("5", "5", "5", "7", "7", "7"), all(reader(told, chosen), chosen));
    }

    @Test
    void anInputByMonthChangesOnceItSaysSomething() {
        Formula ramp = new Formula.ByMonth(RAMP, List.of(), Formula.input(CALLS));
        assertFalse(varies(told, ramp));
        assertTrue(varies(told, new Formula.ByMonth(RAMP, List.of(), DAYS)));
        told.with(RAMP, new TreeMap<>(Map.of(START.plusMonths(2), Count.of(9))));
        assertTrue(varies(told, ramp));
        assertEquals(List.of("5", "5", "9", "5", "5", "5"), all(reader(told, ramp), ramp));
    }

    @Test
    void whatIsCarriedOverUnchangedStays() {
        Formula same = Formula.carried("w", "same", Formula.input(CALLS), before -> before);
        assertFalse(varies(told, same));
        assertEquals(List.of("5", "5", "5", "5", "5", "5"), all(reader(told, same), same));
        assertTrue(varies(told, Formula.carried("w", "days", DAYS, before -> before)), "it starts with what changes");

        Formula grows = Formula.carried("w", "grows", Formula.input(CALLS), before -> Formula.sum(before, Formula.ONE));
        assertTrue(varies(told, grows));
        assertEquals(List.of("5", "6", "7", "8", "9", "10"), all(reader(told, grows), grows));

        Formula given = Formula.carried("w", "given", Formula.input(CALLS), before -> new Formula.ByMonth(RAMP, List.of(), before));
        assertFalse(varies(told, given));
        told.with(RAMP, new TreeMap<>(Map.of(START.plusMonths(3), Count.of(2))));
        assertTrue(varies(told, given));
        assertEquals(List.of("5", "5", "5", "2", "2", "2"), all(reader(told, given), given));
    }

    @Test
    void aPowerIsTheSameInWhateverOrderMonthsAreAsked() {
        Formula power = new Formula.Power(Formula.sum(Formula.ONE, Formula.ONE), DAYS);
        ExactReader reader = reader(told, power);
        assertEquals(List.of("32", "4", "64", "2"),
                Stream.of(4, 1, 5, 0).map(month -> reader.of(power, month).toPlainString()).toList());
    }

    @Test
    void afterAnEditOnlyWhatDependsOnItIsWorkedOutAgain() {
        Formula calls = Formula.product(Formula.input(CALLS), DAYS);
        Formula tokens = Formula.product(Formula.input(TOKENS), TAX);
        Numbering numbering = Numbering.of(List.of(calls, tokens));
        var before = new ExactReader(numbering, MONTHS, told);
        all(before, calls);
        all(before, tokens);

        Told edited = new Told().with(TOKENS, Count.of(100)).with(CALLS, Count.of(1_000));
        ExactReader after = before.with(edited, Set.of(TOKENS));
        assertEquals(List.of("5", "10", "15", "20", "25", "30"), all(after, calls), "calls are said to be what they were");
        assertEquals(List.of("300", "300", "300", "300", "300", "300"), all(after, tokens));
        assertEquals(1, edited.times("tokens.input"));
        assertEquals(0, edited.times("demand.calls"));
        assertEquals(0, edited.times("DAYS"));
        assertTrue(after.isOwn(numbering.numberOf(tokens)));
        assertFalse(after.isOwn(numbering.numberOf(calls)));
        assertTrue(before.isOwn(numbering.numberOf(calls)), "the first reader works out all");
        assertTrue(after.varies(numbering.numberOf(calls)));
        assertFalse(after.varies(numbering.numberOf(tokens)));
    }

    @Test
    void aPriceChangesByDateOrWithTheLengthOfCallsOrAsItIsEntered() {
        var published = new Price.Published(new Rate(Money.of("3"), Unit.MTOK), Fixtures.PAGE);
        Price dated = new Price.ByDate(List.of(new Price.Period(START, published), new Price.Period(START.plusMonths(2),
                new Price.Published(new Rate(Money.of("4"), Unit.MTOK), Fixtures.PAGE))));
        Formula byDate = new Formula.PriceOf(dated);
        assertTrue(varies(told, byDate));
        assertEquals(List.of("3", "3", "4", "4", "4", "4"), all(reader(told, byDate), byDate));
        assertFalse(varies(told, new Formula.PriceOf(published)));
        assertTrue(varies(told, new Formula.PriceOf(new Price.Entered(DAYS, Unit.MTOK, true))));
        assertFalse(varies(told, new Formula.PriceOf(new Price.Entered(Formula.input(CALLS), Unit.MTOK, true))));
        Price steps = new Price.ByLength(DAYS, published, List.of(new Price.Step(4, new Price.Published(new Rate(Money.of("6"), Unit.MTOK),
                Fixtures.PAGE))));
        Formula byLength = new Formula.PriceOf(steps);
        assertTrue(varies(told, byLength));
        assertEquals(List.of("3", "3", "3", "3", "6", "6"), all(reader(told, byLength), byLength));
    }

    @Test
    void moneyAndSharesAreNumbers() {
        Formula fee = Formula.product(Formula.input(Levers.GATEWAY_FEE.at("g")), Formula.input(Levers.GRANT_AMOUNT.at("g")));
        told.with(Levers.GATEWAY_FEE.at("g"), Percent.of("5")).with(Levers.GRANT_AMOUNT.at("g"), Money.of("200"));
        assertEquals(0, reader(told, fee).of(fee, 0).compareTo(BigDecimal.TEN));
    }

    /// 5, then 3 times what it was and the tokens: 22 and 73 with 7, 115 and 445 with 100. What stands between two months depends on
    /// them, too.
    @Test
    void anEditReachesWhatIsCarriedOver() {
        Formula grows = Formula.carried("w", "grows", Formula.input(CALLS),
                before -> Formula.sum(Formula.product(before, TAX), Formula.input(TOKENS)));
        ExactReader before = reader(told, grows);
        assertEquals(List.of("5", "22", "73"), all(before, grows).subList(0, 3));
        assertEquals(List.of("5", "115", "445"), all(before.with(new Told().with(TOKENS, Count.of(100)), Set.of(TOKENS)), grows)
                .subList(0, 3));
    }

    /// By its own input, and by what stands in for it where that says nothing.
    @Test
    void anEditReachesAnInputByMonthBothWays() {
        Formula ramp = new Formula.ByMonth(RAMP, List.of(), Formula.input(CALLS));
        ExactReader before = reader(told, ramp);
        assertEquals("5", all(before, ramp).getFirst());
        assertEquals("9", all(before.with(new Told().with(CALLS, Count.of(9)), Set.of(CALLS)), ramp).getFirst());
        Told given = new Told().with(RAMP, new TreeMap<>(Map.of(START, Count.of(8))));
        assertEquals(List.of("8", "5"), all(before.with(given, Set.of(RAMP)), ramp).subList(0, 2));
    }

    /// $3 by the page, and from March on what the plan enters.
    @Test
    void aPriceByDateMayBeEntered() {
        Formula price = new Formula.PriceOf(new Price.ByDate(List.of(
                new Price.Period(START, new Price.Published(new Rate(Money.of("3"), Unit.MTOK), Fixtures.PAGE)),
                new Price.Period(START.plusMonths(2), Price.entered(Formula.input(TOKENS), Unit.MTOK)))));
        assertEquals(List.of("3", "3", "7", "7", "7", "7"), all(reader(told, price), price));
    }

    @Test
    void onlyWhereABandEndsDoesAConstantCountDollars() {
        assertTrue(new Formula.Constant(Formula.Constant.UP_TO, BigDecimal.TEN).isMoney());
        assertFalse(new Formula.Constant("window", BigDecimal.TEN).isMoney());
    }
}
