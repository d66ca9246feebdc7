package glidepath.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A command that cannot do what it was asked; the message is the sentence to print.
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;
    private final boolean usage;

    /// @param sentence also that of another failure
    CommandFailure(@Nullable String sentence) {
        this(sentence, List.of(), false);
    }

    private CommandFailure(@Nullable String sentence, List<String> lines, boolean usage) {
        super(sentence);
        this.lines = lines;
        this.usage = usage;
    }

    /// An argument that means nothing, whatever the files hold, or options that do not go together.
    static CommandFailure usage(String sentence) {
        return new CommandFailure(sentence, List.of(), true);
    }

    /// A file with faults, each a line of its own: `plan.json: place: what is wrong. What to do.`
    static CommandFailure of(List<String> faults) {
        return new CommandFailure(String.join(" ", faults), List.copyOf(faults), false);
    }

    /// What is wrong in a file; empty where the message is about something else.
    List<String> lines() {
        return lines;
    }

    boolean isUsage() {
        return usage;
    }
}
