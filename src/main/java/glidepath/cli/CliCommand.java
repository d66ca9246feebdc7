package glidepath.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import glidepath.texts.TypedValue;

/// What all commands have: what they know besides their arguments, and where they print. `call` returns the exit code.
abstract class CliCommand implements Callable<Integer> {

    final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    CliCommand(CliContext context) {
        this.context = context;
    }

    final CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /// To standard output.
    final void print(String text) {
        PrintWriter out = line().getOut();
        out.print(text);
        out.flush();
    }

    final TypedValue typed(String option, String text) {
        return new TypedValue(option, text, context.messages(), context.today(), this::wrong);
    }

    /// Today where none is given.
    final LocalDate day(String option, @Nullable String text) {
        return text == null ? context.today() : typed(option, text).day();
    }

    /// Arguments that cannot be understood.
    final ParameterException wrong(String sentence) {
        return new ParameterException(line(), sentence);
    }
}
