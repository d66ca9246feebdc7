package glidepath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import glidepath.files.catalog.CatalogSources;
import glidepath.files.storage.AtomicFile;
import glidepath.reports.PriceChangesReport;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// `glidepath catalog build`: makes the shipped price files.
@Command(name = "build", mixinStandardHelpOptions = true,
        description = "Rebuilds the files of the price catalog, and says what changed. The same input makes the same files.")
final class CatalogBuild implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "FOLDER", defaultValue = "pricing",
            description = "With tables/, kept/ and identifiers.json; ${DEFAULT-VALUE}.")
    private Path from = Path.of("pricing");

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where the files go; the same folder where left out.")
    private @Nullable Path to;

    @Override
    public Integer call() throws IOException {
        Path target = to == null ? from : to;
        try {
            SortedMap<String, String> files = CatalogSources.build(from);
            CatalogSources.Changes changes = CatalogSources.changes(from, files);
            Files.createDirectories(target);
            for (var file : files.entrySet()) {
                write(target.resolve(file.getKey()), file.getValue());
            }
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(new PriceChangesReport(Messages.root(), changes.prices(), changes.leftOut(), Optional.empty())
                    .text("Against the files that were there"));
            changes.gone().forEach(id -> out.println("  " + id + " is gone"));
            out.println("Wrote " + files.size() + " files to " + target + ".");
            out.flush();
            return 0;
        } catch (IOException unreadable) {
            throw new CommandFailure(unreadable.getMessage());
        }
    }

    private void write(Path file, String text) {
        try {
            new AtomicFile(Messages.root()).write(file, text.getBytes(StandardCharsets.UTF_8), List.of(from.resolve("identifiers.json")));
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + Messages.root().say(refused.reason()));
        }
    }
}
