package glidepath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

import glidepath.files.catalog.CatalogSources;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.Comparison;
import glidepath.files.storage.AtomicFile;
import glidepath.files.storage.AtomicFile;
import glidepath.reports.ComparisonReport;
import glidepath.reports.PriceChangesReport;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.InvalidValueException;

/// Makes the shipped price files from the tables and the kept files that they come from.
@Command(name = "catalog", mixinStandardHelpOptions = true, description = "For maintainers of the price catalog.",
        synopsisSubcommandLabel = "(build | compare)")
final class CatalogCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /// With the commands under it.
    static CommandLine create() {
        return new CommandLine(new CatalogCommand()).addSubcommand(new Build()).addSubcommand(new Compare());
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: glidepath catalog build, or compare");
    }

    /// `glidepath catalog build`
    @Command(name = "build", mixinStandardHelpOptions = true,
            description = "Rebuilds the files of the price catalog, and says what changed. The same input makes the same files.")
    static final class Build implements Callable<Integer> {

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
                new AtomicFile(Messages.root()).write(file, text.getBytes(StandardCharsets.UTF_8),
                        List.of(from.resolve("identifiers.json")));
            } catch (InvalidValueException refused) {
                throw new CommandFailure(file + ": " + Messages.root().say(refused.reason()));
            }
        }
    }

    /// `glidepath catalog compare`
    @Command(name = "compare", mixinStandardHelpOptions = true,
            description = "Compares the catalog's prices with those of each table that it is made from: points equal, differing, missing.")
    static final class Compare implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Option(names = "--from", paramLabel = "FOLDER", defaultValue = "pricing",
                description = "With tables/, kept/ and identifiers.json; ${DEFAULT-VALUE}.")
        private Path from = Path.of("pricing");

        @Option(names = "--points", description = "Lists each point that differs or is missing.")
        private boolean points;

        @Override
        public Integer call() {
            try {
                var out = Objects.requireNonNull(spec).commandLine().getOut();
                List<Comparison> comparisons = CatalogSources.compare(from, Catalogs.shipped());
                out.print(ComparisonReport.text(comparisons, points));
                out.flush();
                return comparisons.stream().allMatch(comparison -> comparison.missing().isEmpty()) ? 0 : Cli.FAILED;
            } catch (IOException unreadable) {
                throw new CommandFailure(unreadable.getMessage());
            }
        }
    }
}
