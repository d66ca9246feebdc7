package glidepath.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import glidepath.files.storage.AtomicFile;
import glidepath.files.storage.Contents;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes the files that commands make, each whole or not at all.
final class FileWriting {

    private FileWriting() {
    }

    /// @param inputs what it was made from: nobody who may not read that may read it
    /// @throws CommandFailure where it cannot be written
    static void write(Path file, Contents contents, List<Path> inputs, Messages messages) {
        try {
            new AtomicFile(messages).write(file, contents, inputs);
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + messages.say(refused.reason()));
        }
    }

    static void write(Path file, String text, List<Path> inputs, Messages messages) {
        write(file, target -> target.write(text.getBytes(StandardCharsets.UTF_8)), inputs, messages);
    }
}
