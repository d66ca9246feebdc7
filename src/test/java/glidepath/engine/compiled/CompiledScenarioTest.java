package glidepath.engine.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import glidepath.engine.Bill;
import glidepath.engine.ForAll;
import glidepath.engine.Sketch;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.units.InvalidValueException;

/// The compiled reader against the exact one.
class CompiledScenarioTest {

    private static final int DRAWS = 3;
    private static final int MOST_INPUTS = 12;

    /// What of a random plan is drawn, and the plans that the draws make.
    private record Drawn(List<InputRef<?>> inputs, double[][] values, List<Sketch> plans) {
    }

    /// Draws lie a little around what the plan says, so that they stay within bounds.
    private static Drawn drawn(Sketch sketch, SplittableRandom random) {
        var inputs = new ArrayList<InputRef<?>>();
        for (Section section : Section.values()) {
            for (Item item : sketch.assumptions().items().get(section)) {
                Levers.of(section).stream().filter(lever -> isDrawn(lever, item)).forEach(lever -> inputs.add(lever.at(item.id())));
            }
        }
        while (inputs.size() > MOST_INPUTS) {
            inputs.remove(random.nextInt(inputs.size()));
        }
        double[][] values = new double[inputs.size()][DRAWS];
        var plans = new ArrayList<Sketch>();
        for (int draw = 0; draw < DRAWS; draw++) {
            var changes = new HashMap<InputRef<?>, Object>();
            for (int input = 0; input < values.length; input++) {
                BigDecimal number = near(sketch, inputs.get(input), random);
                values[input][draw] = number.doubleValue();
                changes.put(inputs.get(input), InputNumber.value(inputs.get(input).lever().kind(), number));
            }
            plans.add(new Sketch(sketch.settings(), sketch.assumptions().with(changes), sketch.catalog()));
        }
        return new Drawn(inputs, values, plans);
    }

    private static boolean isDrawn(Lever<?> lever, Item item) {
        return !lever.shared() && lever.kind().isNumber() && lever.section() != Section.CASH
                && InputNumber.of(lever.kind(), unchecked(lever.of(item))).isPresent();
    }

    @SuppressWarnings("unchecked")   // a lever's own value
    private static <T> T unchecked(Object value) {
        return (T) value;
    }

    private static BigDecimal near(Sketch sketch, InputRef<?> ref, SplittableRandom random) {
        BigDecimal likely = InputNumber.of(sketch.assumptions(), ref).orElseThrow();
        BigDecimal number = likely.multiply(new BigDecimal(random.nextInt(50, 100)).movePointLeft(2));
        if (ref.lever().kind().shape() == glidepath.plan.ValueType.Shape.WHOLE) {
            number = likely;
        }
        try {
            InputNumber.value(ref.lever().kind(), number);
            return number;
        } catch (InvalidValueException outOfBounds) {
            return likely;
        }
    }

    @Test
    void everyDrawOfARandomPlanIsTheExactForecastOfThePlanWithItsValues() {
        var random = new SplittableRandom(20_270_101);
        ForAll.plans(sketch -> {
            Drawn drawn = drawn(sketch, random.split());
            Outcomes outcomes = outcomes(sketch, drawn.inputs(), drawn.values(), DRAWS);
            for (int draw = 0; draw < DRAWS; draw++) {
                List<Bill> bills = drawn.plans().get(draw).forecast().bills();
                for (int month = 0; month < bills.size(); month++) {
                    assertSame(bills.get(month), outcomes, month, draw);
                }
            }
        });
    }

    private static Outcomes outcomes(Sketch sketch, List<? extends InputRef<?>> inputs, double[][] drawn, int count) {
        return Outcomes.of(CompiledScenario.of(sketch.settings(), sketch.assumptions(), sketch.catalog(), inputs), sketch.settings().months(),
                drawn, count);
    }

    private static void assertSame(Bill bill, Outcomes outcomes, int month, int draw) {
        double gross = bill.gross().usd().doubleValue();
        assertClose("gross", gross, outcomes.gross()[month][draw], gross);
        assertClose("eligible", bill.credits().eligible().usd().doubleValue(), outcomes.eligible()[month][draw], gross);
        assertClose("credited", bill.credits().applied().usd().doubleValue(), outcomes.credited()[month][draw], gross);
        assertClose("tax", bill.tax().usd().doubleValue(), outcomes.tax()[month][draw], gross);
        assertClose("left to pay", bill.leftToPay().usd().doubleValue(), outcomes.leftToPay()[month][draw], gross);
        assertClose("lapsed", bill.credits().lapsed().usd().doubleValue(), outcomes.lapsed()[month][draw], gross);
        assertClose("credits", bill.credits().left().usd().doubleValue(), outcomes.credits()[month][draw], gross);
    }

    /// To a billionth of the figure, or of the month's charges that it is a part of; a balance is what many months have left.
    private static void assertClose(String what, double expected, double actual, double size) {
        double tolerance = 1e-9 * Math.max(Math.max(Math.abs(expected), Math.abs(size)), 20_000);
        assertEquals(expected, actual, tolerance, what);
    }

    @Test
    void aMonthIsUnpricedWhereTheExactForecastOfSomeDrawIs() {
        var random = new SplittableRandom(20_270_601);
        ForAll.plans(sketch -> {
            Drawn drawn = drawn(sketch, random.split());
            var scenario = CompiledScenario.of(sketch.settings(), sketch.assumptions(), sketch.catalog(), drawn.inputs());
            List<List<Bill>> bills = drawn.plans().stream().map(plan -> plan.forecast().bills()).toList();
            BlockRun run = scenario.blocks(DRAWS);
            run.run(drawn.values(), 0, DRAWS, (month, _, _) -> {
                assertEquals(bills.stream().anyMatch(draw -> !draw.get(month).complete()), run.isUnpriced(), "month " + month);
                assertTrue(!scenario.isPriced() || !run.isUnpriced());
            });
        });
    }

    @Test
    void whereAllHasAPriceNoDrawIsAskedForIt() {
        Sketch sketch = Sketch.of(glidepath.Fixtures.SMALL, 1_000, 1_000_000, 0);
        assertTrue(CompiledScenario.of(sketch.settings(), sketch.assumptions(), sketch.catalog(), List.of(Levers.CALLS.at("chat")))
                .isPriced());
    }

    @Test
    void nothingDrawnIsTheForecastItself() {
        ForAll.plans(sketch -> {
            Outcomes outcomes = outcomes(sketch, List.of(), new double[0][], 1);
            List<Bill> bills = sketch.forecast().bills();
            for (int month = 0; month < bills.size(); month++) {
                assertSame(bills.get(month), outcomes, month, 0);
            }
        });
    }

    @Test
    void manyBlocksGiveEachDrawItsOwnFigures() {
        Sketch sketch = Sketch.of(glidepath.Fixtures.SMALL, 1_000, 1_000_000, 0);
        int count = 3 * CompiledScenario.BLOCK + 7;
        double[][] calls = new double[1][count];
        for (int draw = 0; draw < count; draw++) {
            calls[0][draw] = draw;
        }
        Outcomes outcomes = outcomes(sketch, List.of(Levers.CALLS.at("chat")), calls, count);
        for (int draw = 0; draw < count; draw++) {
            assertEquals(draw * 0.5, outcomes.gross()[0][draw], 1e-9);   // 1M tokens a call at $0.50
        }
        assertTrue(count > 2 * CompiledScenario.BLOCK);
    }
}
