package glidepath.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import glidepath.formats.Fault;
import glidepath.formats.PlanJson;
import glidepath.formats.Reading;
import glidepath.formats.Samples;
import glidepath.formats.Words;
import glidepath.plan.Plan;

/// The plan that a command is given: a file, or `sample:` and the name of one that ships.
final class PlanFile {

    static final String SAMPLE = "sample:";
    private static final long LARGEST = 20_000_000;

    private PlanFile() {
    }

    /// @throws Failure with every fault of the file
    static Plan read(String name, Words words) {
        if (name.startsWith(SAMPLE)) {
            String sample = name.substring(SAMPLE.length());
            if (!Samples.NAMES.contains(sample)) {
                throw new Failure("No sample is called " + sample + ". There are " + String.join(", ", Samples.NAMES));
            }
            return Samples.read(sample);
        }
        Reading<Plan> reading = PlanJson.read(text(name), words);
        return reading.value().orElseThrow(() -> new Failure(
                String.join("\n", reading.faults().stream().map((Fault fault) -> fault.in(name)).toList())));
    }

    private static String text(String name) {
        Path file = Path.of(name);
        try {
            if (Files.isDirectory(file)) {
                throw new Failure(name + " is a folder. Name a plan file in it");
            }
            if (Files.size(file) > LARGEST) {
                throw new Failure(name + " has more than " + LARGEST / 1_000_000 + " MB, which no plan needs. Check that it is the right file");
            }
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new Failure("There is no file " + name + ". Check the name");
        } catch (IOException unreadable) {
            throw new Failure(name + " cannot be read as text. Check that it is a plan and may be read");
        }
    }
}
