package glidepath.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.engine.compiled.Outcomes;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;

/// The draws of a scenario one by one, the same that a [Simulation] counts.
public final class Sampler {

    private static final int CHUNK = 512;

    private final Settings settings;
    private final Inputs inputs;
    private final Draws draws;
    private final CompiledScenario compiled;
    private final RunOutDays days;
    private final Optional<CashCourse> cash;

    private Sampler(Plan plan, Scenario scenario, PriceCatalog catalog) {
        settings = plan.settings();
        inputs = Inputs.of(plan.ranges(scenario));
        draws = new Draws(plan.uncertainty().seed());
        compiled = CompiledScenario.of(settings, plan.assumptions(scenario), catalog, inputs.refs());
        days = new RunOutDays(settings);
        cash = CashCourse.of(settings, plan.assumptions(scenario).cash(), inputs);
    }

    public static Sampler of(Plan plan, Scenario scenario, PriceCatalog catalog) {
        return new Sampler(plan, scenario, catalog);
    }

    /// The inputs that are ranges.
    public List<InputRef<?>> inputs() {
        return inputs.refs();
    }

    /// Whether the plan says how much money is in the bank.
    public boolean hasCash() {
        return cash.isPresent();
    }

    /// The first so many draws; only some hundred are held at once.
    public Stream<Sample> first(int count) {
        return IntStream.range(0, (count + CHUNK - 1) / CHUNK).boxed()
                .flatMap(chunk -> samples(chunk * CHUNK, Math.min(CHUNK, count - chunk * CHUNK)).stream());
    }

    private List<Sample> samples(int from, int count) {
        double[][] drawn = inputs.drawn(draws, from, count);
        Outcomes outcomes = compiled.run(drawn, count);
        var samples = new ArrayList<Sample>();
        for (int draw = 0; draw < count; draw++) {
            samples.add(sample(from, drawn, outcomes, draw));
        }
        return samples;
    }

    private Sample sample(int from, double[][] drawn, Outcomes outcomes, int draw) {
        var values = new LinkedHashMap<InputRef<?>, Object>();
        for (int input = 0; input < drawn.length; input++) {
            values.put(inputs.refs().get(input), DrawnValue.of(inputs.refs().get(input).lever().kind(), drawn[input][draw]));
        }
        double total = 0;
        double dearest = Double.NEGATIVE_INFINITY;
        double lapsed = 0;
        for (int month = 0; month < settings.months(); month++) {
            double left = outcomes.leftToPay(month, draw);
            total += left;
            dearest = Math.max(dearest, left);
            lapsed += outcomes.lapsed()[month][draw];
        }
        int cashOut = cash.map(course -> course.of(drawn, outcomes, draw, new double[settings.months()], days.horizon()))
                .orElse(days.horizon());
        return new Sample((long) from + draw, values, total, dearest, lapsed, days.day(days.of(outcomes, draw)), days.day(cashOut));
    }
}
