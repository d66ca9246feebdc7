package glidepath.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import glidepath.files.PlanFiles;
import glidepath.files.PlanJson;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes plans that commands made or changed.
final class PlanWriting {

    private PlanWriting() {
    }

    /// Into a new file.
    ///
    /// @param inputs what it was made from: nobody who may not read that may read it
    /// @throws CommandFailure where the file is there already, or cannot be written
    static void write(Path file, Plan made, Messages messages, List<Path> inputs) {
        if (Files.exists(file)) {
            throw new CommandFailure(file + " is there already. Name a new file");
        }
        FileWriting.write(file, PlanJson.write(made), inputs, messages);
    }

    /// Saves a plan over itself; its earlier version is kept.
    static void save(CliContext context, String name, Plan plan) {
        try {
            new PlanFiles(context.home(), context.messages()).save(plan, Path.of(name), Optional.empty());
        } catch (PlanFiles.ChangedByOther changed) {
            throw new CommandFailure(name + " was changed by another program meanwhile. Try again");
        } catch (InvalidValueException refused) {
            throw new CommandFailure(name + ": " + context.messages().say(refused.reason()));
        }
    }
}
