package glidepath.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.bills.BillFiles;
import glidepath.files.rows.Watched;
import glidepath.files.usage.Pseudonyms;
import glidepath.files.usage.UsageFiles;
import glidepath.plan.Plan;
import glidepath.reports.usage.ReconcileTable;
import glidepath.reports.usage.ReconcileText;
import glidepath.usage.Sample;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.ClosedMonths;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.DayReconciliation;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.Reconciliation;

/// A forecast beside bills, and usage beside bills. Fails where they have nothing in common.
@Command(name = "reconcile", mixinStandardHelpOptions = true, description =
        "A forecast beside bills, month by month, and what was used beside what was billed, day by day: named causes, and what is "
                + "unexplained.")
final class ReconcileCommand extends PlanCommand {

    /// How it is printed.
    enum Format { TEXT, JSON, CSV }

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE",
            description = "Cost Explorer CSV, Cost and Usage Report, FOCUS, costs of OpenAI, Anthropic and DeepSeek; with "
                    + "them, if you like, logs and reports of usage. Files, folders, .gz and .zip.")
    private List<Path> files = List.of();

    @Option(names = "--scenario", paramLabel = "NAME", description = "The scenario that was run; the baseline where left out.")
    private @Nullable String scenario;

    @Option(names = "--to", paramLabel = "NEW",
            description = "Writes the plan with these bills, running on them up to the last month that is over.")
    private @Nullable Path to;

    @Option(names = "--format", description = "text, json or csv.", defaultValue = "text")
    private Format format = Format.TEXT;

    ReconcileCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan read = plan();
        PriceCatalog catalog = context.prices(read);
        Forecast forecast = Forecaster.forecast(read.forecastThroughout(), catalog);
        ActualBills bills = BillFiles.read(files, Watched.NOT);
        Sample sample = UsageFiles.read(files, Pseudonyms.forOneReading(), catalog::identifiers, Watched.NOT);
        List<DayComparison> days = DayReconciliation.of(sample, bills, catalog);
        ScenarioForecast chosen = scenario == null ? forecast.baseline() : ScenarioArgument.of(forecast, scenario).getFirst();
        List<MonthComparison> months = Reconciliation.of(chosen, bills, catalog);
        var command = line();
        YearMonth today = YearMonth.from(context.today());
        var text = new ReconcileText(context.messages(), months, days, bills, sample, today);
        if (format != Format.TEXT) {
            ReconcileText.doubts(context.messages(), bills, today).forEach(command.getErr()::println);
            text.skips().forEach(command.getErr()::println);
        }
        command.getOut().print(switch (format) {
            case TEXT -> text.text()
                    + (chosen.complete() || months.isEmpty() ? "" : "\n" + context.messages().text("reconcile.incomplete") + "\n");
            case JSON -> new ReconcileTable(months, days).json();
            case CSV -> new ReconcileTable(months, days).csv();
        });
        if (to != null) {
            write(to, ClosedMonths.run(read, ClosedMonths.kept(read.record(), bills, forecast), today), bills);
        }
        command.getOut().flush();
        return months.isEmpty() && days.isEmpty() ? Cli.FAILED : 0;
    }

    /// @param made the plan, with the months that are billed
    private void write(Path file, Plan made, ActualBills bills) {
        ClosedMonths.unused(bills, made).ifPresent(why -> line().getErr().println(context.messages().say(why) + "."));
        PlanWriting.write(file, made, context.messages(), Stream.concat(planFiles().stream(), files.stream()).toList());
        line().getErr().println(context.messages().text("proposal.written", file));
    }
}
