package glidepath.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.plan.Plan;
import glidepath.reports.odds.CrossoverJson;
import glidepath.texts.CrossoverText;

/// Prints the days on which another scenario becomes the cheapest.
@Command(name = "crossovers", mixinStandardHelpOptions = true,
        description = "The days on which another scenario becomes the cheapest, and why: credits end, prices change, volume changes.")
final class CrossoversCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "A plan file, or sample:NAME for one that ships.")
    private String plan = "";

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    CrossoversCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan read = PlanArgument.read(plan, context.messages());
        Forecast forecast = Forecaster.forecast(read, context.prices(read));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (format == Cli.Format.JSON) {
            out.print(CrossoverJson.text(read.name(), forecast));
        } else {
            Shown shown = Shown.of(context, read, false);
            out.print(shown.said(String.join("\n", new CrossoverText(shown.messages(), read).of(forecast)) + "\n"));
        }
        out.flush();
        return 0;
    }
}
