package glidepath.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/// Compares, takes over and hands out price tables, and keeps the user's own prices.
@Command(name = "prices", mixinStandardHelpOptions = true, description = "Price tables of others, and your own prices.",
        synopsisSubcommandLabel = "(diff | import | export | own | set | remove | since | stamp)")
final class PricesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /// With the commands under it.
    static CommandLine of(CliContext context) {
        return new CommandLine(new PricesCommand()).addSubcommand(new PricesDiff(context)).addSubcommand(new PricesImport(context))
                .addSubcommand(new PricesExport(context)).addSubcommand(new PricesOwn(context)).addSubcommand(new PricesSet(context))
                .addSubcommand(new PricesRemove(context)).addSubcommand(new PricesSince(context))
                .addSubcommand(new PricesStamp(context));
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                "Say what to do: diff, import, export, own, set, remove, since or stamp");
    }
}
