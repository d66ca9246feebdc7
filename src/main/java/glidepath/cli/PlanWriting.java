package glidepath.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.List;

import glidepath.files.PlanJson;
import glidepath.files.storage.AtomicFile;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes a plan that a command made into a new file.
final class PlanWriting {

    private PlanWriting() {
    }

    /// @throws CommandFailure where the file is there already, or cannot be written
    ///
    /// @param inputs what it was made from: nobody who may not read that may read it
    static void write(Path file, Plan made, Messages messages, List<Path> inputs) {
        if (Files.exists(file)) {
            throw new CommandFailure(file + " is there already. Name a new file");
        }
        try {
            new AtomicFile(messages).write(file, PlanJson.write(made).getBytes(StandardCharsets.UTF_8), inputs);
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + messages.say(refused.reason()));
        }
    }
}
