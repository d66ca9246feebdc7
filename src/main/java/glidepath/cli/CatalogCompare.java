package glidepath.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import glidepath.files.catalog.CatalogSources;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.Comparison;
import glidepath.reports.ComparisonReport;

/// `glidepath catalog compare`: holds the catalog against the tables that it is made from.
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Compares the catalog's prices with those of each table that it is made from: points equal, differing, missing.")
final class CatalogCompare implements Callable<Integer> {

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
