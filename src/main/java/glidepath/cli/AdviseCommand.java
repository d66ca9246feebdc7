package glidepath.cli;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Fact;
import glidepath.plan.Plan;
import glidepath.plan.Situation;
import glidepath.reports.AdviceReport;
import glidepath.reports.tables.MarkdownTable;
import glidepath.texts.MeasuredPlanText;

/// Prints what to make of a plan, what to do next, and what may go wrong.
@Command(name = "advise", mixinStandardHelpOptions = true, description = "Readings of a plan, what to do next, and risks.")
final class AdviseCommand extends PlanCommand {

    /// How advice is printed.
    enum Format { TEXT, JSON, MD }

    @Option(names = "--scenario", paramLabel = "NAME", description = "This scenario, by name or id; the baseline where left out.")
    private @Nullable String scenario;

    @Option(names = "--format", description = "text, json or md.", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--needs-invoice", description = "One invoice from AWS is needed.")
    private boolean invoice;

    @Option(names = "--needs-latest", description = "The latest model is needed.")
    private boolean latest;

    @Option(names = "--prototype", description = "It is still a prototype.")
    private boolean prototype;

    @Option(names = "--strict", description = "Compliance is strict.")
    private boolean strict;

    @Option(names = "--can-wait", description = "Answers may come late.")
    private boolean flexible;

    AdviseCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan read = plan();
        PriceCatalog catalog = context.prices(read);
        ScenarioForecast chosen = ScenarioArgument.of(Forecaster.forecast(read, catalog), scenario).getFirst();
        var advice = Advice.of(new AdviceContext(chosen, situation(read), catalog, context.today()));
        PlanMessages shown = PlanMessages.of(context, read, format == Format.JSON);
        var report = new AdviceReport(shown.messages(), read, chosen.scenario(), advice);
        print(switch (format) {
            case TEXT -> shown.withRate(report.text() + measured(read, "\n%s\n", UnaryOperator.identity()));
            case JSON -> report.json();
            case MD -> shown.withRate(report.markdown() + measured(read, "\n## %s\n\n", line -> "- " + MarkdownTable.escaped(line)));
        });
        return 0;
    }

    /// What of it was measured; nothing where nothing was.
    private String measured(Plan read, String heading, UnaryOperator<String> shown) {
        List<String> lines = new MeasuredPlanText(context.messages()).items(read, context.today());
        return lines.isEmpty() ? "" : heading.formatted(context.messages().text("advice.measured"))
                + String.join("", lines.stream().map(line -> shown.apply(line) + ".\n").toList());
    }

    /// As the plan says, and what the options add.
    private Situation situation(Plan read) {
        return read.situation().with(Fact.AWS_INVOICE, invoice || read.situation().is(Fact.AWS_INVOICE))
                .with(Fact.LATEST_MODEL, latest || read.situation().is(Fact.LATEST_MODEL))
                .with(Fact.PROTOTYPE, prototype || read.situation().is(Fact.PROTOTYPE))
                .with(Fact.STRICT_COMPLIANCE, strict || read.situation().is(Fact.STRICT_COMPLIANCE))
                .with(Fact.FLEXIBLE_LATENCY, flexible || read.situation().is(Fact.FLEXIBLE_LATENCY));
    }
}
