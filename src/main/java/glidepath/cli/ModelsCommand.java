package glidepath.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.catalog.Model;
import glidepath.reports.ModelReport;

/// Lists models and their rates.
@Command(name = "models", mixinStandardHelpOptions = true, description = "Models and their rates; those whose name has every word of "
        + "QUERY.")
final class ModelsCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words such as sonnet aws; all models where left out.")
    private List<String> query = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "At the prices of that day; today where left out.")
    private @Nullable LocalDate on;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    ModelsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Model> found = query.isEmpty() ? List.copyOf(context.catalog().get().models().values())
                : context.catalog().get().search(String.join(" ", query));
        if (found.isEmpty()) {
            String text = String.join(" ", query);
            throw new CommandFailure("No model has all of '" + text + "' in its name"
                    + ModelLookup.suggestions(context.catalog().get(), text)
                    + " Try fewer words");
        }
        var report = new ModelReport(context.messages(), context.catalog().get(), found, on == null ? context.today() : on);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Cli.Format.JSON ? report.json() : report.text());
        out.flush();
        return 0;
    }
}
