package glidepath.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import glidepath.formats.Fault;
import glidepath.formats.PlanFiles;
import glidepath.formats.Reading;
import glidepath.formats.Samples;
import glidepath.formats.Words;
import glidepath.plan.Plan;

/// The plan that a command is given: a file, or one that ships.
final class PlanFile {

    private PlanFile() {
    }

    /// @throws Failure with every fault of the file
    static Plan read(String name, Words words) {
        if (name.startsWith(Samples.PREFIX)) {
            return Samples.of(name).orElseThrow(() -> new Failure("No sample is called " + name.substring(Samples.PREFIX.length())
                    + ". There are " + String.join(", ", Samples.NAMES)));
        }
        Reading<PlanFiles.Opened> reading = new PlanFiles(Path.of(""), words).open(path(name));
        return reading.value().map(PlanFiles.Opened::plan).orElseThrow(() ->
                Failure.of(reading.faults().stream().map((Fault fault) -> fault.in(name)).toList()));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new Failure("No file can be called " + name + ". Check the name");
        }
    }
}
