package glidepath.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glidepath prices diff FILE`
@Command(name = "diff", mixinStandardHelpOptions = true, description = "What a price table would change, in prices and in the money of a "
        + "plan.")
final class PricesDiff implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "genai-prices, LiteLLM, models.dev (JSON, TOML or folder), OpenRouter, pi-ai, an AWS "
            + "offer file, or our own.")
    private Path file = Path.of("");

    @Option(names = "--plan", paramLabel = "PLAN", description = "Tells what the change does to this plan.")
    private @Nullable String plan;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    PricesDiff(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PriceSource source = PriceSource.read(context, file, plan);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Cli.Format.JSON ? source.report(context).json() : source.report(context).text(source.table().title()));
        out.flush();
        return 0;
    }
}
