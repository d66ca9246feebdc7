package glidepath.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import glidepath.files.json.Diagnostic;
import glidepath.files.storage.ContentHash;
import glidepath.files.storage.Disk;
import glidepath.files.storage.DiskReason;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Plans on disk. A power cut at any moment of saving leaves the old file or the new one, whole.
///
/// The protocol: serialise, re-parse and compare; take the lock beside the file; see that the file is still the one that was read; write
/// another file in the same folder, force it, read it back; keep the old one aside; move the new one into its place in one step; force the
/// folder. Up to ten earlier versions are kept in a folder of the program's own, each of which was read as a plan before.
public final class PlanFiles {

    /// A file that was read or saved.
    ///
    /// @param stamp says which contents it had, to notice changes by others
    public record Opened(Plan plan, Path file, String stamp) {
    }

    /// What a file held before it was saved over.
    ///
    /// @param kept when it was
    public record Earlier(Plan plan, Instant kept) {
    }

    /// The file was changed by someone else since it was read.
    public static final class ChangedByOther extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// The largest file that is read: no plan comes near it.
    private static final long LARGEST = 20_000_000;
    private static final String LOCK = ".glidepath-lock";

    private final Disk disk;
    private final FileVersions versions;
    private final FileReplacement replacement;
    private final Messages messages;

    /// @param home where the program keeps its own files
    public PlanFiles(Path home, Messages messages) {
        this(Disk.REAL, home.resolve("versions"), messages);
    }

    public PlanFiles(Disk disk, Path versions, Messages messages) {
        this.disk = disk;
        this.versions = new FileVersions(disk, versions, messages);
        replacement = new FileReplacement(disk, this.versions, messages);
        this.messages = messages;
    }

    /// @return the plan, or all that is wrong with the file
    public ReadResult<Opened> open(Path file) {
        try {
            byte[] bytes = InputFile.bytes(disk, file, LARGEST);
            ReadResult<Plan> reading = PlanJson.read(InputFile.text(bytes), messages);
            return new ReadResult<>(reading.value().map(plan -> new Opened(plan, file, ContentHash.of(bytes))), reading.faults());
        } catch (InvalidValueException refused) {
            return ReadResult.failed(List.of(new Diagnostic("", messages.say(refused.reason()))));
        }
    }

    /// Whether a file has other contents by now than it is believed to have. One that cannot be read is no news: saving will tell.
    public boolean isChanged(Path file, String known) {
        try {
            return disk.exists(file) && !ContentHash.of(disk.read(file)).equals(known);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Saves a plan.
    ///
    /// @param known the contents that the file is believed to have; empty for whatever it has
    /// @throws ChangedByOther where the file has other contents by now; nothing is changed
    /// @throws InvalidValueException        where it cannot be saved, saying why; the file is as it was
    public Opened save(Plan plan, Path file, Optional<String> known) throws ChangedByOther {
        return save(plan, file, known, Optional.empty());
    }

    /// Saves a plan, in a new file for nobody who may not read the one that it comes from.
    ///
    /// @param from where the plan was until now; empty where it was in no file
    public Opened save(Plan plan, Path file, Optional<String> known, Optional<Path> from) throws ChangedByOther {
        if (disk.isReadOnly(file)) {
            throw InvalidValueException.because("disk.read-only");
        }
        byte[] bytes = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        if (!PlanJson.read(new String(bytes, StandardCharsets.UTF_8), messages).value().equals(Optional.of(plan))) {
            throw InvalidValueException.because("disk.unwritable");
        }
        try {
            Path target = disk.resolved(file);
            Disk.Lock lock = disk.lock(FileReplacement.beside(target, LOCK))
                    .orElseThrow(() -> InvalidValueException.because("disk.locked"));
            try {
                replacement.replace(target, bytes, known, from);
            } finally {
                release(lock);
            }
            return new Opened(plan, file, ContentHash.of(bytes));
        } catch (IOException failed) {
            throw InvalidValueException.because("disk.unsaved", DiskReason.of(failed, messages));
        }
    }

    private static void release(Disk.Lock lock) {
        try {
            lock.close();
        } catch (IOException held) {
            // the system takes it back when the program ends
        }
    }

    /// Earlier versions of a file, the newest first.
    public List<Path> versions(Path file) {
        try {
            return versions.of(disk.resolved(file));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Earlier versions of a file that can be read, the newest first.
    public List<Earlier> earlier(Path file) {
        return versions(file).stream().flatMap(version -> open(version).value().stream()
                .map(opened -> new Earlier(opened.plan(), modified(version)))).toList();
    }

    private Instant modified(Path version) {
        try {
            return disk.modified(version);
        } catch (IOException unknown) {
            return Instant.EPOCH;
        }
    }
}
