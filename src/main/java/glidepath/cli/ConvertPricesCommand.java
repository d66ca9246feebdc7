package glidepath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import glidepath.files.InputFile;
import glidepath.files.catalog.GenaiPrices;
import glidepath.files.storage.AtomicFile;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Makes the shipped price files from the data they come from.
@Command(name = "convert-prices", hidden = true, mixinStandardHelpOptions = true,
        description = "Converts genai-prices data to price files, leaving what is kept by hand in them as it is.")
final class ConvertPricesCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 20_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, description = "genai-prices.json")
    private Path data = Path.of("");

    @Option(names = "--checked", required = true, description = "By provider and model, the day on which a price was checked.")
    private Path checked = Path.of("");

    @Option(names = "--data-version", required = true, description = "Version of the data, such as 0.1.8.")
    private String version = "";

    @Option(names = "--date", required = true, description = "When the data was published, such as 2026-09-23.")
    private String date = "";

    @Option(names = "--to", required = true, description = "The folder of the price files.")
    private Path to = Path.of("");

    @Override
    public Integer call() throws IOException {
        GenaiPrices.Converted converted = GenaiPrices.convert(text(data), text(checked), version, date, this::existing);
        Files.createDirectories(to);
        var writer = new AtomicFile(Messages.root());
        for (var file : converted.files().entrySet()) {
            write(writer, to.resolve(file.getKey()), file.getValue());
        }
        var command = Objects.requireNonNull(spec).commandLine();
        converted.problems().forEach(command.getErr()::println);
        command.getOut().println("Wrote " + converted.files().size() + " files to " + to + ".");
        return converted.problems().isEmpty() ? 0 : Cli.FAILED;
    }

    private static String text(Path file) {
        try {
            return InputFile.text(file, MOST_BYTES);
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + Messages.root().say(refused.reason()));
        }
    }

    private void write(AtomicFile writer, Path file, String text) {
        try {
            writer.write(file, text.getBytes(StandardCharsets.UTF_8), List.of(data, checked));
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + Messages.root().say(refused.reason()));
        }
    }

    private @Nullable String existing(String name) {
        try {
            Path file = to.resolve(name);
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException unreadable) {
            throw new CommandFailure(to.resolve(name) + " cannot be read, so what is kept by hand in it would be lost");
        }
    }
}
