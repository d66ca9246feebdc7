package glidepath.files.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes a file wholly or not at all: a failure leaves the one that was there as it was. What it is made from is never written over,
/// and a new file may be read by nobody who may not read that.
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

    /// @param inputs what the contents were made from, as far as it is in files
    /// @throws InvalidValueException where it cannot be written, saying why
    public void write(Path file, byte[] bytes, List<Path> inputs) {
        refuse(file, inputs);
        try {
            Path target = disk.resolved(file);
            Path fresh = target.resolveSibling("." + target.getFileName() + TEMPORARY);
            disk.delete(fresh);
            try {
                fill(fresh, target, bytes, rights(inputs));
            } catch (IOException failed) {
                disk.delete(fresh);
                throw failed;
            }
        } catch (IOException failed) {
            throw InvalidValueException.because("export.failed", reason(failed));
        }
    }

    private void refuse(Path file, List<Path> inputs) {
        if (disk.isSpecial(file)) {
            throw InvalidValueException.because("export.special");
        }
        if (inputs.stream().anyMatch(input -> isSame(file, input))) {
            throw InvalidValueException.because("export.input");
        }
        if (disk.isReadOnly(file)) {
            throw InvalidValueException.because("export.read-only");
        }
    }

    private boolean isSame(Path file, Path input) {
        try {
            return disk.isSame(file, input);
        } catch (IOException unknown) {
            return file.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize());
        }
    }

    private Rights rights(List<Path> inputs) throws IOException {
        Rights most = Rights.USUAL;
        for (Path input : inputs) {
            most = disk.exists(input) ? most.and(disk.rights(input)) : most;
        }
        return most;
    }

    private void fill(Path fresh, Path target, byte[] bytes, Rights most) throws IOException {
        disk.create(fresh, bytes, most);
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
