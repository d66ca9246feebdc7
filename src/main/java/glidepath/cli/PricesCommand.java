package glidepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine;

/// Compares, takes over and hands out price tables, and keeps the user's own prices.
@Command(name = "prices", mixinStandardHelpOptions = true, description = "Price tables of others, and your own prices.",
        synopsisSubcommandLabel = "(diff | import | export | own | set | remove | since | stamp)")
final class PricesCommand {

    /// With the commands under it.
    static CommandLine of(CliContext context) {
        return new CommandLine(new PricesCommand()).addSubcommand(new PricesDiff(context)).addSubcommand(new PricesImport(context))
                .addSubcommand(new PricesExport(context)).addSubcommand(new PricesOwn(context)).addSubcommand(new PricesSet(context))
                .addSubcommand(new PricesRemove(context)).addSubcommand(new PricesSince(context))
                .addSubcommand(new PricesStamp(context));
    }
}
