package glidepath.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.bills.BillFiles;
import glidepath.files.rows.Watched;
import glidepath.plan.Plan;
import glidepath.reports.ForecastJson;
import glidepath.reports.ForecastReport;
import glidepath.reports.usage.ReconcileText;
import glidepath.reports.usage.SampleText;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.ClosedMonths;

/// Prints bills and runway of a plan.
@Command(name = "forecast", mixinStandardHelpOptions = true, description = "Bills and credit runway of a plan.")
final class ForecastCommand extends PlanCommand {

    @Option(names = "--scenario", paramLabel = "NAME", description = "Only this scenario, by name or id; all of them where left out.")
    private @Nullable String scenario;

    @Option(names = "--explain", description = "Tell every charge: quantity, rate, source, and who paid it.")
    private boolean explain;

    @Option(names = "--bills", paramLabel = "FILE", arity = "1..*",
            description = "Months that are over are what these bills say, and credits are left with what they really paid.")
    private List<Path> bills = List.of();

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    ForecastCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan entered = plan();
        PriceCatalog catalog = context.prices(entered);
        Plan read = bills.isEmpty() ? entered : running(entered, catalog);
        List<ScenarioForecast> chosen = ScenarioArgument.of(Forecaster.forecast(read, catalog), scenario);
        print(format == Cli.Format.JSON ? new ForecastJson(read, catalog).text(chosen)
                : new ForecastReport(context.messages(), read, catalog).text(chosen, explain));
        return 0;
    }

    private Plan running(Plan entered, PriceCatalog catalog) {
        ActualBills actual = BillFiles.read(bills, Watched.NOT);
        if (actual.isEmpty()) {
            throw new CommandFailure(actual.skips().stream().map(skip -> SampleText.skip(context.messages(), skip)).findFirst()
                    .orElse("These files hold no bill"));
        }
        YearMonth today = YearMonth.from(context.today());
        ReconcileText.doubts(context.messages(), actual, today).forEach(line().getErr()::println);
        Plan made = ClosedMonths.run(entered, ClosedMonths.kept(entered.record(), actual, Forecaster.forecast(entered, catalog)), today);
        ClosedMonths.unused(actual, made).ifPresent(why -> line().getErr().println(context.messages().say(why) + "."));
        return made;
    }
}
