package glidepath.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `glidepath prices diff FILE`
@Command(name = "diff", mixinStandardHelpOptions = true, description = "What a price table would change, in prices and in the money of a "
        + "plan.")
final class PricesDiff extends CliCommand {

    @Parameters(paramLabel = "FILE", description = "genai-prices, LiteLLM, models.dev (JSON, TOML or folder), OpenRouter, pi-ai, an AWS "
            + "offer file, or our own.")
    private Path file = Path.of("");

    @Option(names = "--plan", paramLabel = "PLAN", description = "Tells what the change does to this plan.")
    private @Nullable String plan;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    PricesDiff(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        PriceSource source = PriceSource.read(context, file, plan);
        print(format == Cli.Format.JSON ? source.report(context).json() : source.report(context).text(source.table().title()));
        return 0;
    }
}
