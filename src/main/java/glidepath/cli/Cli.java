package glidepath.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.files.storage.UserSettings;
import glidepath.texts.Legible;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Today;

/// The command line: what each word does, and how failures are told.
///
/// Exit codes: 0 fine, 1 failed, 2 wrong usage. Errors go to standard error, in one sentence.
@Command(name = "glidepath", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Plans AI spend: what model calls cost, how long credits last, what to change.",
        description = "Without a command it opens the window, with a plan if one is named.",
        subcommands = CommandLine.HelpCommand.class)
public final class Cli {

    static final String NAME = "Glidepath ";
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final Map<String, Function<CliContext, Object>> COMMANDS = commands();

    /// How a result is printed.
    enum Format { TEXT, JSON }

    private Cli() {
    }

    /// Runs a command with the standard streams.
    ///
    /// @param renderer draws the charts that are exported
    /// @return its exit code
    public static int run(ChartRenderer renderer, String... args) {
        if (args.length == 1 && args[0].equals("--version")) {   // told at once, without the parser of all commands
            return say(NAME + version());
        }
        Path home = UserSettings.home();
        var context = new CliContext(CliContext.once(() -> ofUser(home)), Today.date(), Messages.root(), renderer,
                Locale.getDefault(Locale.Category.FORMAT), home);
        return print(Output.standard(), writer(System.err, encoding(System.err)), (out, err) -> run(context, out, err, args));
    }

    private static PriceCatalog ofUser(Path home) {
        try {
            return Catalogs.ofUser(home);
        } catch (UnreadablePrices broken) {
            throw new CommandFailure(broken.getMessage());
        }
    }

    /// Something that prints, and its exit code.
    interface Printing {

        int print(PrintWriter out, PrintWriter err);
    }

    /// That what was printed did not arrive is a failure, too.
    static int print(Output output, PrintWriter err, Printing printing) {
        PrintWriter out = writer(new BufferedOutputStream(output), encoding(System.out));
        int code = printing.print(out, err);
        out.flush();
        Optional<String> failure = output.failure();
        failure.ifPresent(reason -> err.println("glidepath: " + Legible.sentence(Messages.root().text("output.failed", reason))));
        return failure.isPresent() ? FAILED : code;
    }

    private static PrintWriter writer(OutputStream stream, Charset encoding) {
        return new PrintWriter(new OutputStreamWriter(stream, encoding), true);
    }

    /// The terminal's; UTF-8 where that is not known, since plain ASCII has no multiplication sign.
    private static Charset encoding(PrintStream stream) {
        Charset known = stream.charset();
        return known.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : known;
    }

    /// Whether a word names a command, and not a plan to open.
    public static boolean isCommand(String word) {
        return word.startsWith("-") || word.equals("help") || COMMANDS.containsKey(word);
    }

    /// Prints a sentence where there is no window to show it.
    ///
    /// @return the exit code
    public static int say(String sentence) {
        return print(Output.standard(), writer(System.err, encoding(System.err)), (out, _) -> {
            out.println(sentence);
            return 0;
        });
    }

    /// Prints what went wrong where there is no window to show it.
    ///
    /// @return the exit code
    public static int fail(String sentence) {
        System.err.println(sentence);
        return FAILED;
    }

    /// Tells that a word is neither a command nor a plan.
    ///
    /// @return the exit code
    public static int unknown(String word) {
        System.err.println("glidepath: '" + word + "' is neither a command nor a plan file. See: glidepath --help");
        return WRONG_USAGE;
    }

    /// The program's version, as the build wrote it.
    public static String version() {
        try (InputStream stream = Cli.class.getResourceAsStream("/glidepath/version.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int run(CliContext context, Writer out, Writer err, String... args) {
        CommandLine commands = commands(context, args).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong.getCommandLine(), wrong))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (failure instanceof CommandFailure told && told.isUsage()) {
                        return wrongUsage(command, told);
                    }
                    if (failure instanceof CommandFailure told && !told.lines().isEmpty()) {
                        told.lines().forEach(line -> command.getErr().println(Legible.of(line)));
                    } else {
                        command.getErr().println("glidepath: " + Legible.sentence(told(failure, context.messages())));
                    }
                    return FAILED;
                });
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError | StackOverflowError _) {
            commands.getErr().println("glidepath: " + Legible.sentence(context.messages().text("memory.full")));
            return FAILED;
        }
    }

    private static int wrongUsage(CommandLine command, Exception wrong) {
        command.getErr().println("glidepath: " + Legible.sentence(String.valueOf(wrong.getMessage())) + " See: "
                + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    /// The whole command line. Where the first word names a command, only that one is made: a start is too short for all of them.
    private static CommandLine commands(CliContext context, String... args) {
        var root = new CommandLine(new Cli());
        boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
        COMMANDS.forEach((name, command) -> {
            if (!named || name.equals(args[0])) {
                root.addSubcommand(name, command.apply(context));
            }
        });
        return root;
    }

    private static Map<String, Function<CliContext, Object>> commands() {
        var commands = new LinkedHashMap<String, Function<CliContext, Object>>();
        commands.put("price", PriceCommand::new);
        commands.put("models", ModelsCommand::new);
        commands.put("grants", GrantsCommand::new);
        commands.put("forecast", ForecastCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put("seek", SeekCommand::new);
        commands.put("crossovers", CrossoversCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("advise", AdviseCommand::new);
        commands.put("estimate", EstimateCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("mcp", McpCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("sample", SampleCommand::new);
        commands.put("queries", QueriesCommand::new);
        commands.put("aws", AwsCommand::new);
        commands.put("reconcile", ReconcileCommand::new);
        commands.put("catalog", CatalogCommand::of);
        commands.put("prices", PricesCommand::of);
        return commands;
    }

    /// What people can do something with. Of anything else that fails they need not know how.
    private static String told(Exception failure, Messages messages) {
        if (System.getenv("GLIDEPATH_TRACE") != null) {
            failure.printStackTrace();
        }
        return switch (failure) {
            case CommandFailure told -> String.valueOf(told.getMessage());
            case InvalidValueException refused -> messages.say(refused.reason());
            case IOException disk -> messages.text("failed.file", String.valueOf(disk.getMessage()));
            case UncheckedIOException disk -> told(Objects.requireNonNull(disk.getCause()), messages);
            default -> messages.text("failed");
        };
    }
}
