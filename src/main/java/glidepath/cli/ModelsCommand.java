package glidepath.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Model;
import glidepath.formats.ModelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists models and their rates.
@Command(name = "models", mixinStandardHelpOptions = true, description = "Models and their rates; those whose name has every word of QUERY.")
final class ModelsCommand implements Callable<Integer> {

    private final World world;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words such as sonnet aws; all models where left out.")
    private List<String> query = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "At the prices of that day; today where left out.")
    private @Nullable LocalDate on;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    ModelsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Model> found = query.isEmpty() ? List.copyOf(world.catalog().get().models().values())
                : world.catalog().get().search(String.join(" ", query));
        if (found.isEmpty()) {
            throw new Failure("No model has all of '" + String.join(" ", query) + "' in its name. Try fewer words");
        }
        var report = new ModelReport(world.words(), found, on == null ? world.today() : on);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Cli.Format.JSON ? report.json() : report.text());
        out.flush();
        return 0;
    }
}
