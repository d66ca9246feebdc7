package glidepath.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.catalog.Model;
import glidepath.reports.ModelReport;

/// Lists models and their rates.
@Command(name = "models", mixinStandardHelpOptions = true, description = "Models and their rates; those whose name has every word of "
        + "QUERY.")
final class ModelsCommand extends CliCommand {

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words such as sonnet aws; all models where left out.")
    private List<String> query = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "At the prices of that day; today where left out.")
    private @Nullable String on;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    ModelsCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        List<Model> found = query.isEmpty() ? List.copyOf(context.catalog().get().models().values())
                : context.catalog().get().search(String.join(" ", query));
        if (found.isEmpty()) {
            throw notFound();
        }
        var report = new ModelReport(context.messages(), context.catalog().get(), found, day("--on", on));
        print(format == Cli.Format.JSON ? report.json() : report.text());
        return 0;
    }

    private CommandFailure notFound() {
        String text = String.join(" ", query);
        return new CommandFailure("No model has all of '" + text + "' in its name"
                + ModelLookup.suggestions(context.catalog().get(), text, " Try fewer words"));
    }
}
