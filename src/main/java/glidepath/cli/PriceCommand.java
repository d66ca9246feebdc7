package glidepath.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.engine.CallTokens;
import glidepath.files.InputFile;
import glidepath.files.rows.Encoding;
import glidepath.files.storage.Disk;
import glidepath.reports.CallsCsv;
import glidepath.reports.PriceReport;
import glidepath.reports.PricedCalls;
import glidepath.units.InvalidValueException;

/// What one call costs, or each call of a file.
@Command(name = "price", mixinStandardHelpOptions = true, description = "What one on-demand call costs, to its last digit, with its rates.")
final class PriceCommand extends CliCommand {

    private static final long MOST_BYTES = 100_000_000;

    @Parameters(paramLabel = "MODEL", arity = "0..1", description = "Such as anthropic/claude-sonnet-4-6.")
    private @Nullable String model;

    @Option(names = "--input", paramLabel = "N", description = "Tokens sent: the whole input, cached tokens included.")
    private @Nullable String input;

    @Option(names = "--output", paramLabel = "N", description = "Tokens answered.")
    private @Nullable String output;

    @Option(names = "--cache-read", paramLabel = "N", defaultValue = "0", description = "Of the input, tokens read from the cache.")
    private String cacheRead = "0";

    @Option(names = "--cache-write", paramLabel = "N", defaultValue = "0",
            description = "Of the input, tokens written to the 5-minute cache.")
    private String cacheWrite = "0";

    @Option(names = "--cache-write-1h", paramLabel = "N", defaultValue = "0",
            description = "Of the input, tokens written to the 1-hour cache.")
    private String cacheWrite1h = "0";

    @Option(names = "--on", paramLabel = "DATE", description = "At the prices of that day, such as 2027-01-31; today where left out.")
    private @Nullable String on;

    @Option(names = "--calls", paramLabel = "FILE.csv", description = "Prices each row of model,input_tokens,output_tokens,"
            + "cache_read_tokens,cache_write_tokens,cache_write_1h_tokens,date and prints it with its cost.")
    private @Nullable Path calls;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    PriceCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        if (calls != null) {
            if (model != null) {
                throw wrong("Name a model or a file of calls, not both");
            }
            return priceFile(calls);
        }
        if (model == null || input == null || output == null) {
            throw wrong("Name a model and say --input and --output, or give a file with --calls");
        }
        return priceOne(model, new CallTokens(typed("--input", input).tokens(), typed("--output", output).tokens(),
                typed("--cache-read", cacheRead).tokens(), typed("--cache-write", cacheWrite).tokens(),
                typed("--cache-write-1h", cacheWrite1h).tokens()));
    }

    private int priceOne(String name, CallTokens tokens) {
        if (tokens.cachesTooMuch()) {
            throw wrong("More tokens are cached than sent: --input is the whole input, cached tokens included");
        }
        var report = new PriceReport(context.messages(), ModelLookup.named(context.catalog().get(), name), day("--on", on), tokens);
        print(format == Cli.Format.JSON ? report.json() : report.text());
        report.unpriced().ifPresent(line().getErr()::println);
        return report.unpriced().isPresent() ? Cli.FAILED : 0;
    }

    private int priceFile(Path file) {
        try {
            byte[] table = InputFile.bytes(Disk.REAL, file, MOST_BYTES);
            PricedCalls priced = CallsCsv.price(file.toString(), Encoding.of(table).text(table), context.catalog().get(), day("--on", on),
                    context.messages());
            print(format == Cli.Format.JSON ? priced.json() : priced.csv());
            priced.problems().forEach(line().getErr()::println);
            return priced.problems().isEmpty() ? 0 : Cli.FAILED;
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + context.messages().say(refused.reason()));
        }
    }
}
