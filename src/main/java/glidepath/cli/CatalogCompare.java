package glidepath.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.files.catalog.CatalogSources;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.Comparison;
import glidepath.reports.ComparisonReport;

/// `glidepath catalog compare`: compares the catalog with the tables that it is made from.
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Compares the catalog's prices with those of each table that it is made from: points equal, differing, missing.")
final class CatalogCompare extends CliCommand {

    @Option(names = "--from", paramLabel = "FOLDER", defaultValue = "pricing",
            description = "With tables/, kept/ and identifiers.json; ${DEFAULT-VALUE}.")
    private Path from = Path.of("pricing");

    @Option(names = "--points", description = "Lists each point that differs or is missing.")
    private boolean points;

    CatalogCompare(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        try {
            List<Comparison> comparisons = CatalogSources.compare(from, Catalogs.shipped());
            print(ComparisonReport.text(comparisons, points));
            return comparisons.stream().allMatch(comparison -> comparison.missing().isEmpty()) ? 0 : Cli.FAILED;
        } catch (IOException unreadable) {
            throw new CommandFailure(unreadable.getMessage());
        }
    }
}
