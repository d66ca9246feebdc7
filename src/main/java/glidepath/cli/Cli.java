package glidepath.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import glidepath.drawings.ChartRenderer;
import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;

/// The command line: what each word does, and how failures are told.
///
/// Exit codes: 0 fine, 1 failed, 2 wrong usage. Errors go to standard error, in one sentence.
@Command(name = "glidepath", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Plans AI spend: what model calls cost, how long credits last, what to change.",
        description = "Without a command it opens the window, with a plan if one is named.",
        subcommands = CommandLine.HelpCommand.class)
public final class Cli {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    /// How a result is printed.
    enum Format { TEXT, JSON }

    private Cli() {
    }

    /// Runs a command with the standard streams.
    ///
    /// @param artist draws the charts that are exported
    /// @return its exit code
    public static int run(ChartRenderer artist, String... args) {
        var context = new CliContext(Catalogs::shipped, LocalDate.now(), Messages.root(), artist, Locale.getDefault(Locale.Category.FORMAT));
        return run(context, writer(System.out), writer(System.err), args);
    }

    /// In the terminal's encoding; in UTF-8 where that is not known, since plain ASCII has no multiplication sign.
    private static PrintWriter writer(PrintStream stream) {
        Charset known = stream.charset();
        return new PrintWriter(stream, true, known.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : known);
    }

    /// Whether a word names a command, and not a plan to open.
    public static boolean isCommand(String word) {
        return word.startsWith("-") || commands(new CliContext(Catalogs::shipped, LocalDate.EPOCH, Messages.root())).getSubcommands().containsKey(word);
    }

    /// Prints a sentence where there is no window to show it.
    ///
    /// @return the exit code
    public static int say(String sentence) {
        System.out.println(sentence);
        return 0;
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

    /// The program's version.
    public static String version() {
        return new Version().getVersion()[0].replace("Glidepath ", "");
    }

    static int run(CliContext context, Writer out, Writer err, String... args) {
        CommandLine commands = commands(context)
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, _) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println("glidepath: " + sentence(wrong.getMessage()) + " See: "
                            + command.getCommandSpec().qualifiedName() + " --help");
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (failure instanceof CommandFailure told && !told.lines().isEmpty()) {
                        told.lines().forEach(command.getErr()::println);
                    } else {
                        command.getErr().println("glidepath: " + sentence(told(failure)));
                    }
                    return FAILED;
                });
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError _) {
            commands.getErr().println("glidepath: " + sentence(context.messages().text("memory.full")));
            return FAILED;
        }
    }

    private static CommandLine commands(CliContext context) {
        var root = new CommandLine(new Cli());
        add(root, new PriceCommand(context));
        add(root, new ModelsCommand(context));
        add(root, new ForecastCommand(context));
        add(root, new CheckCommand(context));
        add(root, new AdviseCommand(context));
        add(root, new EstimateCommand(context));
        add(root, new DiffCommand(context));
        add(root, new ExportCommand(context));
        add(root, new SampleCommand(context));
        add(root, new QueriesCommand());
        root.addSubcommand(new CatalogCommand());
        return root;
    }

    private static void add(CommandLine root, Callable<Integer> command) {
        root.addSubcommand(command);
    }

    private static String told(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.matches(".*[.!?]$") ? line : line + ".";
    }
}
