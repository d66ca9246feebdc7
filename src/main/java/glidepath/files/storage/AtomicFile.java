package glidepath.files.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes a file wholly or not at all: a failure leaves the one that was there as it was.
public final class AtomicFile {

    private static final String TEMPORARY = ".glidepath-tmp";

    private final Disk disk;
    private final Messages messages;

    public AtomicFile(Messages messages) {
        this(Disk.REAL, messages);
    }

    AtomicFile(Disk disk, Messages messages) {
        this.disk = disk;
        this.messages = messages;
    }

    /// @throws InvalidValueException where it cannot be written, saying why
    public void write(Path file, byte[] bytes) {
        if (disk.isSpecial(file)) {
            throw InvalidValueException.because("export.special");
        }
        try {
            Path target = disk.resolved(file);
            Path fresh = target.resolveSibling("." + target.getFileName() + TEMPORARY);
            disk.delete(fresh);
            try {
                fill(fresh, target, bytes);
            } catch (IOException failed) {
                disk.delete(fresh);
                throw failed;
            }
        } catch (IOException failed) {
            throw InvalidValueException.because("export.failed", reason(failed));
        }
    }

    private void fill(Path fresh, Path target, byte[] bytes) throws IOException {
        disk.create(fresh, bytes);
        disk.force(fresh);
        if (disk.exists(target)) {
            disk.permitAs(fresh, target);
        }
        disk.replace(fresh, target);
    }

    private String reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException _ -> messages.text("disk.reason.denied");
            case NoSuchFileException _ -> messages.text("disk.reason.folder");
            default -> String.valueOf(failed.getMessage());
        };
    }
}
