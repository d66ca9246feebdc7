package glidepath.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.files.aws.AwsFactsJson;
import glidepath.files.storage.FileBytes;
import glidepath.plan.Plan;
import glidepath.reports.usage.AwsText;
import glidepath.usage.aws.AwsFacts;
import glidepath.usage.aws.AwsProposal;

/// Takes an AWS account's credits, quotas and models into a plan.
@Command(name = "aws", mixinStandardHelpOptions = true,
        description = "What your AWS account says of credits, quotas and models, for a plan. Without files it says which commands of "
                + "the AWS command line to run.")
final class AwsCommand extends CliCommand {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "What those commands printed.")
    private List<Path> files = List.of();

    @Option(names = "--plan", paramLabel = "PLAN", description = "The plan that it is for.")
    private @Nullable String plan;

    @Option(names = "--to", paramLabel = "NEW", description = "Writes the plan with all of it.")
    private @Nullable Path to;

    AwsCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        var command = line();
        if (files.isEmpty()) {
            command.getOut().println(context.messages().text("aws.commands"));
            AwsFactsJson.COMMANDS.forEach(line -> command.getOut().println("  " + line));
            return 0;
        }
        if (plan == null) {
            throw wrong("Name the plan that it is for with --plan");
        }
        AwsFacts facts = AwsFacts.NONE;
        for (Path file : files) {
            AwsFacts read = read(file);
            read.problems().forEach(problem -> command.getErr().println(file + ": " + context.messages().say(problem) + "."));
            facts = facts.and(read);
        }
        Plan old = PlanArgument.read(plan, context.messages());
        AwsProposal proposal = AwsProposal.of(facts, old.assumptions(), context.catalog().get());
        command.getOut().print(new AwsText(context.messages(), proposal, old.assumptions()).text());
        if (to != null && !facts.isEmpty()) {
            PlanWriting.write(to, proposal.applied(old), context.messages(),
                    Stream.concat(PlanArgument.files(plan).stream(), files.stream()).toList());
            command.getOut().println(context.messages().text("proposal.written", to));
        }
        command.getOut().flush();
        return facts.problems().isEmpty() ? 0 : Cli.FAILED;
    }

    private static AwsFacts read(Path file) {
        try {
            return AwsFactsJson.read(FileBytes.upTo(AwsFactsJson.MOST_BYTES, file).orElseThrow(() -> new CommandFailure(file
                    + " is larger than " + AwsFactsJson.MOST_BYTES / 1_000_000 + " MB, which none of these commands prints")));
        } catch (IOException unreadable) {
            throw new CommandFailure(file + " cannot be read. Check that the file is there, is text, and may be read");
        }
    }
}
