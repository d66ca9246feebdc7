package glidepath.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import glidepath.plan.InputRef;
import glidepath.plan.Settings;

/// What the draws of one scenario come to; amounts in dollars.
public final class ScenarioOdds {

    private final String scenario;
    private final Settings settings;
    private final Inputs inputs;
    private final RunOutDays days;
    private final ScenarioTally tally;
    private final long draws;
    private final List<Bands> credits;
    private final List<Bands> leftToPay;
    private final List<Bands> charges;

    ScenarioOdds(String scenario, Settings settings, Inputs inputs, RunOutDays days, ScenarioTally tally) {
        this.scenario = scenario;
        this.settings = settings;
        this.inputs = inputs;
        this.days = days;
        this.tally = tally;
        draws = Arrays.stream(tally.runOuts).sum();
        credits = bands(month -> month.credits);
        leftToPay = bands(month -> month.leftToPay);
        charges = bands(month -> month.gross);
    }

    private List<Bands> bands(Function<MonthTally, Histogram> figure) {
        return Arrays.stream(tally.months).map(figure).map(Bands::of).toList();
    }

    /// The scenario's id.
    public String scenario() {
        return scenario;
    }

    /// Whether all charges have a price in every draw that was made, and where one range is at an end and all others are at their most
    /// likely. Where not, what is charged is at least what is told.
    public boolean complete() {
        return complete(settings.lastMonth());
    }

    /// The same of the charges to the end of a month.
    public boolean complete(YearMonth last) {
        return IntStream.range(0, tally.months.length)
                .allMatch(month -> settings.start().plusMonths(month).isAfter(last) || tally.months[month].isPriced());
    }

    /// How many draws were made.
    public long draws() {
        return draws;
    }

    /// What is left of credits at the end of a month.
    ///
    /// @param month counted from the first of the plan
    public Bands credits(int month) {
        return credits.get(month);
    }

    /// What is left to pay of a month.
    public Bands leftToPay(int month) {
        return leftToPay.get(month);
    }

    /// What is charged for a month, before credits and tax.
    public Bands charges(int month) {
        return charges.get(month);
    }

    /// The mean of what is left to pay of a month.
    public double meanLeftToPay(int month) {
        return tally.months[month].meanLeftToPay();
    }

    /// What is left to pay of a draw's dearest month.
    public Bands dearestMonth() {
        return Bands.of(tally.dearestMonth);
    }

    /// Money in the bank at the end of a month; empty where the plan does not say how much there is.
    public Optional<Bands> cash(int month) {
        return tally.cash.map(cash -> Bands.of(cash.balances[month]));
    }

    /// What is left to pay over the plan.
    public Bands total() {
        return Bands.of(tally.total);
    }

    /// What expires unused over the plan.
    public Bands lapsed() {
        return Bands.of(tally.lapsed);
    }

    /// The mean of what expires unused over the plan.
    public double meanLapsed() {
        return tally.meanLapsed();
    }

    /// The mean of what is left to pay over the plan.
    public double mean() {
        return tally.variance.mean();
    }

    /// How often credits cover all that they could pay until the end of a day.
    public Odds creditsLastThrough(LocalDate day) {
        return lasting(tally.runOuts, day);
    }

    /// How often money in the bank lasts until the end of a day; empty where the plan does not say how much there is.
    public Optional<Odds> cashLastsThrough(LocalDate day) {
        return tally.cash.map(cash -> lasting(cash.zeros, day));
    }

    private Odds lasting(long[] ends, LocalDate day) {
        long last = 0;
        for (int index = 0; index < ends.length; index++) {
            last += index == days.horizon() || days.date(index).isAfter(day) ? ends[index] : 0;
        }
        return new Odds((double) last / draws, draws);
    }

    /// The day before which credits run out in a share of the draws; empty where they last the horizon in more than the rest.
    public Optional<LocalDate> runOut(double share) {
        return end(tally.runOuts, share);
    }

    /// The day before which money in the bank is used up in a share of the draws; empty where it lasts in more than the rest.
    public Optional<LocalDate> cashOut(double share) {
        return tally.cash.flatMap(cash -> end(cash.zeros, share));
    }

    private Optional<LocalDate> end(long[] ends, double share) {
        double passed = 0;
        for (int index = 0; index < days.horizon(); index++) {
            passed += ends[index];
            if (passed >= share * draws) {
                return Optional.of(days.date(index));
            }
        }
        return Optional.empty();
    }

    /// How often what is left to pay stays at or below a sum in every month.
    public Odds everyMonthUpTo(double budget) {
        return new Odds(tally.dearestMonth.below(Math.nextUp(budget)), draws);
    }

    /// How often what is left to pay of a month stays at or below a sum.
    public Odds monthUpTo(YearMonth month, double budget) {
        int index = settings.horizon().indexOf(month);
        return new Odds(tally.months[index].leftToPay.below(Math.nextUp(budget)), draws);
    }

    /// The share of the variance of the total that an input explains alone, 0 to 1.
    public double varianceShare(InputRef<?> input) {
        return tally.variance.share(inputs.refs().indexOf(input));
    }

    /// The least that is left to pay over the plan in any draw, and the most.
    public double least() {
        return tally.total.least();
    }

    public double most() {
        return tally.total.most();
    }

    /// Draws by what is left to pay over the plan, in equal parts from the least to the most: a small curve.
    public List<Double> shape(int parts) {
        var shares = new ArrayList<Double>();
        for (double share : tally.total.shape(parts)) {
            shares.add(share);
        }
        return shares;
    }
}
