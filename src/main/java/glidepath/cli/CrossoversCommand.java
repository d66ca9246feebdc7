package glidepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.plan.Plan;
import glidepath.reports.odds.CrossoverJson;
import glidepath.texts.CrossoverText;

/// Prints the days on which another scenario becomes the cheapest.
@Command(name = "crossovers", mixinStandardHelpOptions = true,
        description = "The days on which another scenario becomes the cheapest, and why: credits end, prices change, volume changes.")
final class CrossoversCommand extends PlanCommand {

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    CrossoversCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan read = plan();
        Forecast forecast = Forecaster.forecast(read, context.prices(read));
        if (format == Cli.Format.JSON) {
            print(CrossoverJson.text(read.name(), forecast));
        } else {
            PlanMessages shown = PlanMessages.of(context, read, false);
            print(shown.withRate(String.join("\n", new CrossoverText(shown.messages(), read).of(forecast)) + "\n"));
        }
        return 0;
    }
}
