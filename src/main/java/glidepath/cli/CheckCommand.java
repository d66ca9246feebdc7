package glidepath.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.engine.Severity;
import glidepath.plan.Plan;
import glidepath.reports.CheckReport;

/// Says what is wrong with a plan. Fails where something is an error; warnings alone are fine.
@Command(name = "check", mixinStandardHelpOptions = true, description = "What is wrong or odd with a plan.")
final class CheckCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "A plan file, or sample:NAME for one that ships.")
    private String plan = "";

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan read = PlanArgument.read(plan, context.messages());
        List<Problem> problems = PlanChecks.check(read, context.prices(read), context.today());
        boolean json = format == Cli.Format.JSON;
        Shown shown = Shown.of(context, read, json);
        var report = new CheckReport(shown.messages(), problems);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(json ? report.json() : shown.said(report.text(plan)));
        out.flush();
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? Cli.FAILED : 0;
    }
}
