package glidepath.cli;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.advise.estimate.Given;
import glidepath.advise.estimate.Given.Part;
import glidepath.advise.estimate.PublishedSums;
import glidepath.advise.estimate.Reading;
import glidepath.reports.EstimateReport;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;

/// Checks a published cost estimate, and says by how much its claim is off.
@Command(name = "estimate", mixinStandardHelpOptions = true,
        description = "Recomputes a published cost estimate (calls x tokens x price) and says by which factor its claim is off.")
final class EstimateCommand extends CliCommand {

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The estimate as it was published, in English; options add or replace "
            + "numbers.")
    private String text = "";

    @Option(names = "--calls", paramLabel = "N", description = "Calls per month.")
    private @Nullable String calls;

    @Option(names = "--input", paramLabel = "N", description = "Input tokens per call.")
    private @Nullable String input;

    @Option(names = "--output", paramLabel = "N", description = "Output tokens per call.")
    private @Nullable String output;

    @Option(names = "--input-price", paramLabel = "USD", description = "Price per million input tokens.")
    private @Nullable String inputPrice;

    @Option(names = "--output-price", paramLabel = "USD", description = "Price per million output tokens.")
    private @Nullable String outputPrice;

    @Option(names = "--claimed", paramLabel = "USD", description = "Claimed total per month.")
    private @Nullable String claimed;

    @Option(names = "--part", paramLabel = "USD", description = "A part of the claimed total; may be given several times.")
    private List<String> parts = List.of();

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    EstimateCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Reading reading = reading();
        var report = new EstimateReport(context.messages(), reading);
        if (!reading.isSum()) {
            throw wrong(String.join(". ", report.lines()));
        }
        print(format == Cli.Format.JSON ? report.json() : report.text());
        return reading.isWrong() ? Cli.FAILED : 0;
    }

    private Reading reading() {
        Map<Part, BigDecimal> numbers = new EnumMap<>(Part.class);
        put(numbers, Part.CALLS, calls);
        put(numbers, Part.INPUT, input);
        put(numbers, Part.OUTPUT, output);
        put(numbers, Part.INPUT_PRICE, inputPrice);
        put(numbers, Part.OUTPUT_PRICE, outputPrice);
        put(numbers, Part.CLAIMED, claimed);
        var given = new Given(numbers, parts.stream().map(part -> typed("--part", part).number()).toList());
        try {
            return new PublishedSums(context.catalog().get(), context.today()).read(text, given);
        } catch (InvalidValueException refused) {
            throw wrong(context.messages().say(refused.reason()));
        }
    }

    private void put(Map<Part, BigDecimal> numbers, Part part, @Nullable String text) {
        if (text != null) {
            numbers.put(part, typed("--" + EnumKey.dashed(part), text).number());
        }
    }
}
