package glidepath.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.files.bills.BillFiles;
import glidepath.files.rows.Watched;
import glidepath.files.usage.Pseudonyms;
import glidepath.files.usage.UsageFiles;
import glidepath.plan.Assumptions;
import glidepath.plan.Plan;
import glidepath.reports.usage.ProposalText;
import glidepath.reports.usage.SampleJson;
import glidepath.reports.usage.SampleText;
import glidepath.reports.usage.UsageDailyCsv;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.Skip;
import glidepath.usage.SourceFile;
import glidepath.usage.proposal.PlanProposal;
import glidepath.usage.proposal.Proposals;

/// What files of usage tell. Fails where nothing in them can be used.
@Command(name = "sample", mixinStandardHelpOptions = true, description =
        "What logs, exports and reports of usage tell: calls, token shape, cache, errors, cost, alarms.")
final class SampleCommand extends CliCommand {

    /// How a sample is printed; as CSV it is `usage_daily.csv`.
    enum Format { TEXT, JSON, CSV }

    @Parameters(paramLabel = "FILE", arity = "1..*", description =
            "Files, folders, .gz and .zip, of any kind that is read; they are told apart by their contents.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "text, json, or csv for a daily summary.", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--plan", paramLabel = "PLAN", description = "Says what the sample would change in this plan.")
    private @Nullable String plan;

    @Option(names = "--to", paramLabel = "NEW", description = "Writes a new plan of what was measured, or PLAN with what would change.")
    private @Nullable Path to;

    SampleCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Sample sample = knowingBills(UsageFiles.read(files, Pseudonyms.forOneReading(), () -> context.catalog().get().identifiers(),
                Watched.NOT));
        var command = line();
        command.getOut().print(switch (format) {
            case TEXT -> new SampleText(context.messages(), sample).text();
            case JSON -> new SampleJson(context.messages(), sample).text();
            case CSV -> UsageDailyCsv.of(sample);
        });
        command.getOut().flush();
        if (format == Format.CSV) {
            sample.skips().forEach(skip -> command.getErr().println(SampleText.skip(context.messages(), skip)));
        }
        if (!sample.isEmpty() && (plan != null || to != null)) {
            propose(sample);
        }
        return sample.isEmpty() ? Cli.FAILED : 0;
    }

    /// A bill is no usage, but it has a command of its own, and is told as what it is.
    private Sample knowingBills(Sample sample) {
        Set<String> unknown = sample.files().stream().filter(file -> !file.isRead()).map(SourceFile::name)
                .collect(Collectors.toSet());
        Map<String, String> bills = unknown.isEmpty() ? Map.of() : BillFiles.read(files, Watched.NOT).files().stream()
                .filter(file -> file.isRead() && unknown.contains(file.name()))
                .collect(Collectors.toMap(file -> file.name(), file -> file.format(), (one, _) -> one));
        return sample.saying(skip -> bills.containsKey(skip.file())
                ? new Skip(skip.file(), 0, Message.of("usage.bill", Message.of("usage.format." + bills.get(skip.file())), skip.file()))
                : skip);
    }

    private void propose(Sample sample) {
        Plan old = plan == null ? null : PlanArgument.read(plan, context.messages());
        Assumptions before = old == null ? Assumptions.EMPTY : old.assumptions();
        PlanProposal proposal = Proposals.of(sample, before, context.catalog().get());
        var command = line();
        var out = format == Format.TEXT ? command.getOut() : command.getErr();
        out.print("\n" + new ProposalText(context.messages(), proposal, before).text());
        if (to != null) {
            Messages messages = context.messages();
            PlanWriting.write(to, old == null ? proposal.plan(messages.text("proposal.name"), messages.text("proposal.baseline"),
                    YearMonth.from(context.today()))
                    : proposal.applied(old, (_, _) -> true), messages, files);
            out.println(messages.text("proposal.written", to));
        }
        out.flush();
    }
}
