package glidepath.cli;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import glidepath.files.catalog.PriceExport;

/// `glidepath prices export`
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the catalog, own prices included, in a widely used "
        + "format.")
final class PricesExport extends CliCommand {

    @Option(names = "--as", paramLabel = "FORMAT", defaultValue = "glidepath",
            description = "glidepath, genai-prices, litellm, models-dev or openrouter.")
    private String as = "glidepath";

    @Option(names = "--to", paramLabel = "FILE", description = "Standard output where left out.")
    private @Nullable Path to;

    @Option(names = "--on", paramLabel = "DATE", description = "At the prices of that day; today where left out.")
    private @Nullable String on;

    PricesExport(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        var line = line();
        PriceExport.Format format = PriceExport.format(as).orElseThrow(() -> new ParameterException(line,
                "No format is called " + as + ". There are " + String.join(", ", PriceExport.names())));
        String text = PriceExport.write(context.catalog().get(), day("--on", on), format);
        write(text);
        return 0;
    }

    private void write(String text) {
        if (to == null) {
            line().getOut().print(text);
            line().getOut().flush();
        } else {
            FileWriting.write(to, text, List.of(), context.messages());
        }
    }
}
