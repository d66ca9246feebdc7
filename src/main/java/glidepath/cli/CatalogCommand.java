package glidepath.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/// Makes the shipped price files from the tables and the kept files that they come from, and compares them.
@Command(name = "catalog", mixinStandardHelpOptions = true, description = "For maintainers of the price catalog.",
        synopsisSubcommandLabel = "(build | compare)")
final class CatalogCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /// With the commands under it.
    static CommandLine create() {
        return new CommandLine(new CatalogCommand()).addSubcommand(new CatalogBuild()).addSubcommand(new CatalogCompare());
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: glidepath catalog build, or compare");
    }
}
