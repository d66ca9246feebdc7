package glidepath.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.plan.Plan;
import glidepath.reports.GrantReport;
import glidepath.reports.WhoPaysReport;

/// Lists credit programs, or tells which grant of a plan pays for which token.
@Command(name = "grants", mixinStandardHelpOptions = true,
        description = "Credit programs to start a grant from; with a plan, which grant pays for which model on which route.")
final class GrantsCommand extends CliCommand {

    @Parameters(paramLabel = "PLAN", arity = "0..1", description = "A plan file, or sample:NAME for one that ships.")
    private @Nullable String plan;

    @Option(names = "--program", paramLabel = "ID", description = "One program only, such as aws-activate-portfolio.")
    private @Nullable String program;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    GrantsCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        boolean json = format == Cli.Format.JSON;
        if (plan == null) {
            PriceCatalog catalog = context.catalog().get();
            var report = new GrantReport(context.messages(), catalog, programs(catalog));
            print(json ? report.json() : report.text());
        } else {
            Plan read = PlanArgument.read(plan, context.messages());
            PriceCatalog catalog = context.prices(read);
            PlanMessages shown = PlanMessages.of(context, read, json);
            var report = new WhoPaysReport(shown.messages(), catalog, Forecaster.forecast(read, catalog).scenarios());
            print(json ? report.json() : shown.withRate(report.text()));
        }
        return 0;
    }

    private Collection<CreditProgram> programs(PriceCatalog catalog) {
        return Optional.ofNullable(program).<Collection<CreditProgram>>map(id -> List.of(catalog.program(id).orElseThrow(() ->
                CommandFailure.usage("There is no credit program '" + id + "'. Try glidepath grants without --program"))))
                        .orElse(catalog.programs().values());
    }
}
