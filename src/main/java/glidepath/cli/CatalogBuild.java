package glidepath.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.files.catalog.CatalogSources;
import glidepath.reports.PriceChangesReport;

/// `glidepath catalog build`: makes the shipped price files.
@Command(name = "build", mixinStandardHelpOptions = true,
        description = "Rebuilds the files of the price catalog, and says what changed. The same input makes the same files.")
final class CatalogBuild extends CliCommand {

    @Option(names = "--from", paramLabel = "FOLDER", defaultValue = "pricing",
            description = "With tables/, kept/ and identifiers.json; ${DEFAULT-VALUE}.")
    private Path from = Path.of("pricing");

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where the files go; the same folder where left out.")
    private @Nullable Path to;

    CatalogBuild(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        Path target = to == null ? from : to;
        try {
            SortedMap<String, String> files = CatalogSources.build(from);
            CatalogSources.Changes changes = CatalogSources.changes(from, files);
            Files.createDirectories(target);
            for (var file : files.entrySet()) {
                FileWriting.write(target.resolve(file.getKey()), file.getValue(), List.of(from.resolve("identifiers.json")),
                        context.messages());
            }
            print(new PriceChangesReport(context.messages(), changes.prices(), changes.leftOut(), Optional.empty())
                    .text("Against the files that were there"));
            changes.gone().forEach(id -> print("  " + id + " is gone\n"));
            print("Wrote " + files.size() + " files to " + target + ".\n");
            return 0;
        } catch (IOException unreadable) {
            throw new CommandFailure(unreadable.getMessage());
        }
    }
}
