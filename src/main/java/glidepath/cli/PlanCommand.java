package glidepath.cli;

import java.nio.file.Path;
import java.util.List;

import glidepath.plan.Plan;
import picocli.CommandLine.Parameters;

/// A command whose first argument is a plan.
abstract class PlanCommand extends CliCommand {

    @Parameters(index = "0", paramLabel = "PLAN", description = "A plan file, or sample:NAME for one that ships.")
    private String plan = "";

    PlanCommand(CliContext context) {
        super(context);
    }

    /// @throws CommandFailure with every fault of the file
    final Plan plan() {
        return PlanArgument.read(plan, context.messages());
    }

    /// The plan as it was named.
    final String planName() {
        return plan;
    }

    /// The files that hold it: none for a sample.
    final List<Path> planFiles() {
        return PlanArgument.files(plan);
    }
}
