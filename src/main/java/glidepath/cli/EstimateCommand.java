package glidepath.cli;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.advise.EstimateCheck;
import glidepath.reports.EstimateReport;
import glidepath.reports.EstimateText;
import glidepath.reports.EstimateText.Part;
import glidepath.texts.NumberReader;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// Does a published sum again, and says whether it can be right.
@Command(name = "estimate", mixinStandardHelpOptions = true, description = "Does a published sum again: calls x tokens x price against the total that it claims.")
final class EstimateCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The sum as it was published; options say what it does not.")
    private String text = "";

    @Option(names = "--calls", paramLabel = "N", description = "Calls a month.")
    private @Nullable String calls;

    @Option(names = "--input", paramLabel = "N", description = "Input tokens of a mean call.")
    private @Nullable String input;

    @Option(names = "--output", paramLabel = "N", description = "Output tokens of a mean call.")
    private @Nullable String output;

    @Option(names = "--input-price", paramLabel = "USD", description = "For a million input tokens.")
    private @Nullable String inputPrice;

    @Option(names = "--output-price", paramLabel = "USD", description = "For a million output tokens.")
    private @Nullable String outputPrice;

    @Option(names = "--claimed", paramLabel = "USD", description = "The total a month that is claimed.")
    private @Nullable String claimed;

    @Option(names = "--part", paramLabel = "USD", description = "A part of the claimed total; may be given several times.")
    private List<String> parts = List.of();

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    EstimateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        EstimateCheck check = check();
        var report = new EstimateReport(context.messages(), check);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Cli.Format.JSON ? report.json() : report.text());
        out.flush();
        return check.findings().isEmpty() ? 0 : Cli.FAILED;
    }

    private EstimateCheck check() {
        Map<Part, BigDecimal> found = new EnumMap<>(Part.class);
        found.putAll(EstimateText.read(text));
        put(found, Part.CALLS, calls);
        put(found, Part.INPUT, input);
        put(found, Part.OUTPUT, output);
        put(found, Part.INPUT_PRICE, inputPrice);
        put(found, Part.OUTPUT_PRICE, outputPrice);
        put(found, Part.CLAIMED, claimed);
        for (Part part : Part.values()) {
            if (!found.containsKey(part)) {
                throw wrong("Say --" + part.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": it is not in the text");
            }
        }
        return new EstimateCheck(new Count(found.get(Part.CALLS)), new Count(found.get(Part.INPUT)), new Count(found.get(Part.OUTPUT)),
                new Money(found.get(Part.INPUT_PRICE)), new Money(found.get(Part.OUTPUT_PRICE)), new Money(found.get(Part.CLAIMED)),
                parts.stream().map(part -> new Money(number("--part", part))).toList());
    }

    private void put(Map<Part, BigDecimal> found, Part part, @Nullable String typed) {
        if (typed != null) {
            found.put(part, number("--" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'), typed));
        }
    }

    private BigDecimal number(String option, String typed) {
        try {
            BigDecimal number = NumberReader.read(context.messages().numbers(), typed);
            if (number.signum() < 0) {
                throw wrong(option + " is " + typed + ": it cannot be below zero");
            }
            return number;
        } catch (InvalidValueException unreadable) {
            throw wrong(option + " is '" + typed + "', which is no number. Write it like 4000, 100k or 2.50");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
