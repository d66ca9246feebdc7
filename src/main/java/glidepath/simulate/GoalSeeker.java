package glidepath.simulate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Uncertainty;
import glidepath.units.InvalidValueException;

/// Which value of each input reaches a goal, all else as it is: exactly for the plain forecast, or for a share of the draws.
///
/// @param odds the share of draws in which the goal should be met; empty for the plain forecast
public record GoalSeeker(Plan plan, Scenario scenario, PriceCatalog catalog, Goal goal, OptionalDouble odds) {

    /// More would not change the odds by a percent.
    private static final int DRAWS = 2_000;
    private static final int POINTS = 9;
    private static final MathContext DIGITS = new MathContext(4);

    /// @param now   the input's present number
    /// @param value  that just reaches the goal; empty where none between the ends does, or all do
    /// @param always whether every value between the ends does
    public record Answer(InputRef<?> input, BigDecimal now, Optional<BigDecimal> value, boolean always) {
    }

    /// Whether the goal is met; unknown where only what has no price decides it.
    public enum Standing { MET, MISSED, UNKNOWN }

    /// How the goal stands as things are.
    public Standing standing() {
        Found found = find(plan.assumptions(scenario));
        return found.isMet() ? Standing.MET : found.side < 0 ? Standing.MISSED : Standing.UNKNOWN;
    }

    public boolean isMet() {
        return find(plan.assumptions(scenario)).isMet();
    }

    /// Whether all charges that the goal rests on, those to the end of [Goal#last], have a price as things are, or in every draw.
    public boolean isComplete() {
        return find(plan.assumptions(scenario)).complete;
    }

    /// On which side of the goal the charges are that have a price, and whether these are all that it rests on.
    private record Found(int side, boolean complete) {

        /// What has no price meets no goal for certain.
        boolean isMet() {
            return complete && side >= 0;
        }
    }

    public List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        boolean met = isMet();
        for (GoalInput each : GoalInput.of(plan.assumptions(scenario))) {
            answers.add(answer(each.input(), each.low(), each.high(), met));
        }
        return answers;
    }

    /// @param low from where values are tried, in the input's own unit, and `high` to where
    public Answer answer(InputRef<?> input, BigDecimal low, BigDecimal high) {
        return answer(input, low, high, isMet());
    }

    /// @param met as things are
    private Answer answer(InputRef<?> input, BigDecimal low, BigDecimal high, boolean met) {
        Assumptions start = plan.assumptions(scenario);
        BigDecimal now = InputNumber.of(start, input).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> value = value(() -> start, input, low, high);
        return new Answer(input, now, value,
                value.isEmpty() && met && reaches(input, GoalSeek.taken(start, input, now.max(low).min(high), low)));
    }

    /// Some values do not go with others, such as a batch share beside provisioned units: those are not tried.
    private <T> Optional<BigDecimal> value(Supplier<Assumptions> start, InputRef<T> input, BigDecimal low, BigDecimal high) {
        try {
            Assumptions from = start.get();
            BigDecimal now = InputNumber.of(from, input).orElse(BigDecimal.ZERO).max(low).min(high);
            return GoalSeek.value(from, input, GoalSeek.taken(from, input, now, low), GoalSeek.taken(from, input, now, high), this::side)
                    .flatMap(value -> InputNumber.of(input.lever().kind(), value));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private boolean reaches(InputRef<?> input, BigDecimal value) {
        try {
            return find(with(input, value)).isMet();
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    private int side(Assumptions assumptions) {
        Found found = find(assumptions);
        return found.complete ? found.side : -1;
    }

    private Found find(Assumptions assumptions) {
        if (odds.isEmpty()) {
            ScenarioForecast forecast = Forecaster.forecast(scenario, plan.settings(), assumptions, catalog);
            return new Found(goal.side(forecast), forecast.bills().stream().filter(bill -> !bill.month().isAfter(goal.last()))
                    .allMatch(Bill::complete));
        }
        ScenarioOdds drawn = odds(assumptions);
        return new Found(goal.share(drawn) >= odds.getAsDouble() ? 1 : -1, drawn.complete(goal.last()));
    }

    /// The value that is sought is certain; all other ranges stay.
    private ScenarioOdds odds(Assumptions assumptions) {
        Plan alone = Plan.empty(plan.name(), plan.settings(), scenario.name()).withAssumptions(assumptions);
        var ranges = new TreeMap<>(plan.ranges(scenario));
        ranges.keySet().removeIf(input -> !InputNumber.of(assumptions, input).equals(InputNumber.of(plan.assumptions(scenario), input)));
        var uncertain = alone.withUncertainty(new Uncertainty(plan.uncertainty().seed(),
                new TreeMap<>(Map.of(alone.baseline().id(), ranges))));
        return Simulation.of(uncertain, catalog, DRAWS, () -> false).orElseThrow().scenarios().getFirst();
    }

    /// Which sum of one input the goal needs at some values of another: a frontier, point by point.
    public record Frontier(InputRef<?> along, InputRef<?> sought, List<Point> points) {

        /// @param value of the input that is sought; empty where none reaches the goal
        public record Point(BigDecimal along, Optional<BigDecimal> value) {
        }
    }

    /// A value along which the plan refuses has no other beside it.
    public Frontier frontier(InputRef<?> along, List<BigDecimal> values, GoalInput sought) {
        var points = new ArrayList<Frontier.Point>();
        for (BigDecimal value : values) {
            points.add(new Frontier.Point(value, value(() -> with(along, value), sought.input(), sought.low(), sought.high())));
        }
        return new Frontier(along, sought.input(), points);
    }

    private <T> Assumptions with(InputRef<T> input, BigDecimal value) {
        return plan.assumptions(scenario).with(input, InputNumber.value(input.lever().kind(), value));
    }

    /// As many of them as make a frontier.
    public static List<BigDecimal> around(GoalInput input, BigDecimal now) {
        return around(input, now, POINTS);
    }

    /// Values from half of the present one to twice as much, evenly spread, as far as an input may go; of nothing, all that it may be.
    static List<BigDecimal> around(GoalInput input, BigDecimal now, int points) {
        boolean nothing = now.signum() <= 0;
        BigDecimal low = nothing ? input.low() : input.low().max(now.divide(BigDecimal.TWO, DIGITS));
        BigDecimal high = nothing ? input.high() : input.high().min(now.multiply(BigDecimal.TWO));
        BigDecimal step = high.subtract(low).divide(BigDecimal.valueOf(points - 1L), DIGITS);
        var values = new ArrayList<BigDecimal>();
        for (int point = 0; point < points - 1; point++) {
            values.add(low.add(step.multiply(BigDecimal.valueOf(point))).round(DIGITS));
        }
        values.add(high);
        return values;
    }
}
