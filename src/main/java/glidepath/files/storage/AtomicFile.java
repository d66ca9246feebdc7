package glidepath.files.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes a file wholly or not at all: a failure leaves the one that was there as it was. What it is made from is never written over,
/// and a new file may be read by nobody who may not read that.
public final class AtomicFile {

    /// How the name of a file ends that is not written to its end yet.
    public static final String TEMPORARY = ".glidepath-tmp";
    /// What this program is writing just now.
    private static final Set<Path> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private final Disk disk;
    private final Messages messages;

    public AtomicFile(Messages messages) {
        this(Disk.REAL, messages);
    }

    AtomicFile(Disk disk, Messages messages) {
        this.disk = disk;
        this.messages = messages;
    }

    /// A file that is written, but has not taken its place yet.
    public final class Staged {

        private final Path fresh;
        private final Path target;

        private Staged(Path fresh, Path target) {
            this.fresh = fresh;
            this.target = target;
        }

        /// Puts it in its place.
        public void publish() {
            attempt(() -> {
                if (disk.exists(target)) {
                    disk.permitAs(fresh, target);
                }
                disk.replace(fresh, target);
            }, fresh);
            UNDER_WAY.remove(fresh);
        }

        /// Leaves everything as it was.
        public void discard() {
            delete(fresh);
        }
    }

    /// @param inputs what the contents were made from, as far as it is in files
    /// @throws InvalidValueException where it cannot be written, saying why
    public void write(Path file, byte[] bytes, List<Path> inputs) {
        write(file, target -> target.write(bytes), inputs);
    }

    /// @param inputs what the contents were made from, as far as it is in files
    /// @throws InvalidValueException where it cannot be written, saying why
    public void write(Path file, Contents contents, List<Path> inputs) {
        stage(file, contents, inputs).publish();
    }

    /// Writes a file beside its place, and looks at it.
    ///
    /// @param inputs what the contents were made from, as far as it is in files
    /// @throws InvalidValueException where it cannot be written, saying why
    public Staged stage(Path file, Contents contents, List<Path> inputs) {
        refuse(file, inputs);
        try {
            Path target = disk.resolved(file);
            Rights most = rights(inputs);
            Path fresh = beside(target);
            attempt(() -> fill(fresh, contents, most), fresh);
            return new Staged(fresh, target);
        } catch (IOException failed) {
            throw refused(failed);
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

    /// A name that nothing else of this program writes to; what a killed one left there is overwritten.
    private static Path beside(Path target) {
        for (int number = 1; ; number++) {
            Path fresh = target.resolveSibling("." + target.getFileName() + TEMPORARY + (number == 1 ? "" : number));
            if (UNDER_WAY.add(fresh)) {
                return fresh;
            }
        }
    }

    private void fill(Path fresh, Contents contents, Rights most) throws IOException {
        disk.delete(fresh);
        disk.create(fresh, contents, most);
        disk.force(fresh);
        try (InputStream written = new BufferedInputStream(disk.open(fresh))) {
            contents.check(written);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /// Whatever fails, also for want of memory, leaves nothing beside the file.
    private void attempt(Step step, Path fresh) {
        boolean done = false;
        try {
            step.run();
            done = true;
        } catch (IOException failed) {
            throw refused(failed);
        } catch (UncheckedIOException failed) {   // of a library that writes row by row
            throw refused(Objects.requireNonNull(failed.getCause()));
        } catch (OutOfMemoryError _) {
            throw InvalidValueException.because("export.memory");
        } finally {
            if (!done) {
                delete(fresh);
            }
        }
    }

    private void delete(Path fresh) {
        try {
            disk.delete(fresh);
        } catch (IOException _) {
            // the failure before is the one to tell
        } finally {
            UNDER_WAY.remove(fresh);
        }
    }

    private InvalidValueException refused(IOException failed) {
        return InvalidValueException.because("export.failed", DiskReason.of(failed, messages));
    }
}
