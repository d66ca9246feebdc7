package glidepath.cli;

import java.io.PrintWriter;
import java.io.Writer;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: what each word does, and how failures are told.
///
/// Exit codes: 0 fine, 1 failed, 2 wrong usage. Errors go to standard error, in one sentence.
@Command(name = "glidepath", subcommands = {CommandLine.HelpCommand.class})
public final class Cli {

    static final int FAILED = 1;

    /// How a result is printed.
    enum Format { TEXT, JSON }

    private Cli() {
    }

    /// Runs a command with the standard streams.
    ///
    /// @return its exit code
    public static int run(String... args) {
        return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
    }

    static int run(Writer out, Writer err, String... args) {
        var commandLine = new CommandLine(new Cli())
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println("glidepath: " + failure.getMessage());
                    return FAILED;
                });
        return commandLine.execute(args);
    }
}
