package glidepath.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.engine.Severity;
import glidepath.plan.Plan;
import glidepath.reports.CheckReport;

/// Says what is wrong with a plan. Fails where something is an error; warnings alone are fine.
@Command(name = "check", mixinStandardHelpOptions = true, description = "What is wrong or odd with a plan.")
final class CheckCommand extends PlanCommand {

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    CheckCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan read = plan();
        List<Problem> problems = PlanChecks.check(read, context.prices(read), context.today());
        boolean json = format == Cli.Format.JSON;
        PlanMessages shown = PlanMessages.of(context, read, json);
        var report = new CheckReport(shown.messages(), problems);
        print(json ? report.json() : shown.withRate(report.text(planName())));
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? Cli.FAILED : 0;
    }
}
