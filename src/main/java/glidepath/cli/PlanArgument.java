package glidepath.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import glidepath.files.PlanFiles;
import glidepath.files.ReadResult;
import glidepath.files.Samples;
import glidepath.files.json.Diagnostic;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// The plan that a command is given: a file, or one that ships.
final class PlanArgument {

    private PlanArgument() {
    }

    /// @throws CommandFailure with every fault of the file
    static Plan read(String name, Messages messages) {
        if (name.startsWith(Samples.PREFIX)) {
            return Samples.of(name).orElseThrow(() -> new CommandFailure(Samples.unknown(name)));
        }
        ReadResult<PlanFiles.Opened> reading = new PlanFiles(Path.of(""), messages).open(path(name));
        return reading.value().map(PlanFiles.Opened::plan).orElseThrow(() ->
                CommandFailure.of(reading.faults().stream().map((Diagnostic fault) -> fault.in(name)).toList()));
    }

    /// The files that such an argument names.
    static List<Path> files(String name) {
        return name.startsWith(Samples.PREFIX) ? List.of() : List.of(path(name));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new CommandFailure("No file can be called " + name + ". Check the name");
        }
    }
}
