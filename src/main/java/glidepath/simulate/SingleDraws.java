package glidepath.simulate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.BlockRun;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;

/// The draws of a scenario one by one, the same that a [Simulation] counts.
public final class SingleDraws {

    private static final int CHUNK = CompiledScenario.BLOCK;

    private final Settings settings;
    private final Inputs inputs;
    private final Draws draws;
    private final BlockRun run;
    private final boolean priced;
    private final RunOutDays days;
    private final Optional<CashCourse> cash;
    private final DrawFigures figures;

    private SingleDraws(Plan plan, Scenario scenario, PriceCatalog catalog) {
        settings = plan.settings();
        inputs = Inputs.of(plan.ranges(scenario));
        draws = new Draws(plan.uncertainty().seed());
        CompiledScenario compiled = CompiledScenario.of(settings, plan.assumptions(scenario), catalog, inputs.refs());
        priced = compiled.isPriced();
        run = compiled.blocks(CHUNK);
        days = new RunOutDays(settings);
        cash = CashCourse.of(settings, plan.assumptions(scenario).cash(), inputs, days.horizon());
        figures = new DrawFigures(days, cash, CHUNK);
    }

    public static SingleDraws of(Plan plan, Scenario scenario, PriceCatalog catalog) {
        return new SingleDraws(plan, scenario, catalog);
    }

    /// The inputs that are ranges.
    public List<InputRef<?>> inputs() {
        return inputs.refs();
    }

    /// Whether the plan says how much money is in the bank.
    public boolean hasCash() {
        return cash.isPresent();
    }

    /// Whether all charges have a price, whatever is drawn.
    public boolean isPriced() {
        return priced;
    }

    /// The first so many draws; only some hundred are held at once.
    public Stream<Draw> first(int count) {
        return IntStream.range(0, (count + CHUNK - 1) / CHUNK).boxed()
                .flatMap(chunk -> chunk(chunk * CHUNK, Math.min(CHUNK, count - chunk * CHUNK)).stream());
    }

    private List<Draw> chunk(int from, int count) {
        double[][] drawn = inputs.drawn(draws, from, count);
        figures.start(drawn, 0, count);
        var open = new BitSet(count);
        run.run(drawn, 0, count, (month, block, draws) -> {
            figures.take(month, block, draws);
            if (!priced) {
                IntStream.range(0, draws).filter(run::isUnpriced).forEach(open::set);
            }
        });
        var chunk = new ArrayList<Draw>();
        for (int draw = 0; draw < count; draw++) {
            chunk.add(draw(from, drawn, draw, !open.get(draw)));
        }
        return chunk;
    }

    private Draw draw(int from, double[][] drawn, int draw, boolean complete) {
        var values = new LinkedHashMap<InputRef<?>, Object>();
        for (int input = 0; input < drawn.length; input++) {
            values.put(inputs.refs().get(input), DrawnValue.of(inputs.refs().get(input).lever().kind(), drawn[input][draw]));
        }
        int cashOut = figures.cash.map(block -> block.zeros[draw]).orElse(days.horizon());
        return new Draw((long) from + draw, values, figures.total[draw], figures.dearest[draw], figures.lapsed[draw],
                days.day(figures.runOuts.days[draw]), days.day(cashOut), complete);
    }
}
