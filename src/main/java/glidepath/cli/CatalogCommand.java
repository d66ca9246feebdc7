package glidepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine;

/// Makes the shipped price files from the tables and the kept files that they come from, and compares them.
@Command(name = "catalog", mixinStandardHelpOptions = true, description = "For maintainers of the price catalog.",
        synopsisSubcommandLabel = "(build | compare)")
final class CatalogCommand {

    /// With the commands under it.
    static CommandLine of(CliContext context) {
        return new CommandLine(new CatalogCommand()).addSubcommand(new CatalogBuild(context)).addSubcommand(new CatalogCompare(context));
    }
}
