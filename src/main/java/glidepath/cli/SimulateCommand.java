package glidepath.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.reports.odds.SampleTable;
import glidepath.reports.odds.SimulationJson;
import glidepath.reports.odds.SimulationText;
import glidepath.reports.tables.Converted;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanOdds;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.Simulation;
import glidepath.simulate.SingleDraws;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Prints the odds of a plan whose inputs are ranges.
@Command(name = "simulate", mixinStandardHelpOptions = true,
        description = "The odds of a plan whose inputs are ranges: how long credits and cash last, what is left to pay, what decides it.")
final class SimulateCommand extends PlanCommand {

    /// How a simulation is printed; as CSV it is the draws one by one.
    enum Format { TEXT, JSON, CSV }

    private static final int MOST_DRAWS = 10_000_000;

    @Option(names = "--scenario", paramLabel = "NAME", description = "Only this scenario, by name or id; all of them where left out.")
    private @Nullable String scenario;

    @Option(names = "--range", paramLabel = "INPUT=RANGE", description = "Gives an input as a range, such as chat/demand.calls=4000..9000, "
            + "demand.growth=8%% +- 3%%; may be repeated.")
    private List<String> ranges = List.of();

    @Option(names = "--until", paramLabel = "DATE", description = "The day to which credits and cash should last; the plan's last where "
            + "left out.")
    private @Nullable String until;

    @Option(names = "--budget", paramLabel = "USD", description = "The most that should be left to pay of any month.")
    private @Nullable String budget;

    @Option(names = "--draws", paramLabel = "N", description = "How many draws.", defaultValue = "" + PlanOdds.DRAWS)
    private String draws = "" + PlanOdds.DRAWS;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the draws; the plan's where left out.")
    private @Nullable String seed;

    @Option(names = "--format", description = "text, json, or csv for the draws one by one.", defaultValue = "text")
    private Format format = Format.TEXT;

    SimulateCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        int many = (int) typed("--draws", draws).whole(1, MOST_DRAWS, "10000");
        Plan read = plan();
        PriceCatalog catalog = context.prices(read);
        Plan ranged = ranged(read);
        if (ranged.uncertainty().isEmpty()) {
            throw new CommandFailure(context.messages().text("odds.no-ranges"));
        }
        var question = new OddsQuestion(until(ranged), budget());
        List<Scenario> chosen = ScenarioArgument.of(ranged, scenario);
        PrintWriter out = line().getOut();
        if (format == Format.CSV) {
            samples(ranged, scenario == null ? ranged.baseline() : chosen.getFirst(), catalog, many, out);
        } else {
            Simulation simulation = Simulation.of(ranged, catalog, many, () -> false).orElseThrow();
            PlanMessages shown = PlanMessages.of(context, ranged, false);
            out.print(format == Format.JSON ? new SimulationJson(ranged, catalog, simulation, question).text(chosen)
                    : shown.withRate(new SimulationText(shown.messages(), ranged, catalog, simulation, question).text(chosen)));
        }
        out.flush();
        return 0;
    }

    private void samples(Plan read, Scenario of, PriceCatalog catalog, int many, PrintWriter out) {
        Messages shown = context.messages().showing(read.settings().currency());
        var table = new SampleTable(shown, catalog, read.assumptions(of), SingleDraws.of(read, of, catalog),
                read.uncertainty().seed());
        try {
            CsvTable.STANDARD.write(new Converted(shown.numbers().currency()).table(table.first(many)), out);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private Plan ranged(Plan read) {
        Plan ranged = seed == null ? read : read.withUncertainty(read.uncertainty()
                .withSeed(typed("--seed", seed).whole(Long.MIN_VALUE, Long.MAX_VALUE, "42")));
        for (String given : ranges) {
            ranged = RangeArgument.set(ranged, context.messages(), given);
        }
        return ranged;
    }

    /// A month stands for its last day.
    private LocalDate until(Plan read) {
        LocalDate last = OddsQuestion.ofAll(read.settings()).until();
        return until == null ? last : typed("--until", until).day(read.settings(), last, YearMonth::atEndOfMonth);
    }

    private Optional<Money> budget() {
        return Optional.ofNullable(budget).map(text -> typed("--budget", text).amount());
    }
}
