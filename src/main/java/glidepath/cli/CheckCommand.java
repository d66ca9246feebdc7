package glidepath.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.engine.Severity;
import glidepath.formats.CheckReport;
import glidepath.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what is wrong with a plan. Fails where something is an error; warnings alone are fine.
@Command(name = "check", mixinStandardHelpOptions = true, description = "What is wrong or odd with a plan.")
final class CheckCommand implements Callable<Integer> {

    private final World world;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "A plan file, or sample:NAME for one that ships.")
    private String plan = "";

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Plan read = PlanFile.read(plan, world.words());
        List<Problem> problems = PlanChecks.check(read, world.catalog().get());
        var report = new CheckReport(world.words(), problems);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Cli.Format.JSON ? report.json() : report.text(plan));
        out.flush();
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? Cli.FAILED : 0;
    }
}
