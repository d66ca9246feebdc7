package glidepath.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import glidepath.files.storage.AtomicFile;
import glidepath.files.storage.ContentHash;
import glidepath.files.storage.Disk;
import glidepath.files.storage.DiskReason;
import glidepath.files.storage.Rights;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Puts new contents into the place of a file, so that a power cut at any moment leaves the old ones or the new, whole.
///
/// The file must be locked by now.
record FileReplacement(Disk disk, FileVersions versions, Messages messages) {

    /// @param known the contents that the file is believed to have; empty for whatever it has
    /// @param from  who may not read that may not read the new file; empty for nobody
    void replace(Path target, byte[] bytes, Optional<String> known, Optional<Path> from) throws IOException, PlanFiles.ChangedByOther {
        boolean there = disk.exists(target);
        if (there && known.isPresent() && !List.of(known.get(), ContentHash.of(bytes)).contains(ContentHash.of(disk.read(target)))) {
            throw new PlanFiles.ChangedByOther();
        }
        Path fresh = beside(target, AtomicFile.TEMPORARY);
        disk.delete(fresh);   // what an earlier save that was cut short left behind
        try {
            write(fresh, bytes, from.isPresent() && disk.exists(from.get()) ? disk.rights(from.get()) : Rights.USUAL);
            if (there) {
                disk.permitAs(fresh, target);
                keep(target);
            }
            disk.replace(fresh, target);
        } catch (IOException failed) {
            discard(fresh);
            throw failed;
        }
        confirm(target);
    }

    private void write(Path fresh, byte[] bytes, Rights most) throws IOException {
        disk.create(fresh, bytes, most);
        disk.force(fresh);
        if (!Arrays.equals(disk.read(fresh), bytes)) {
            throw new IOException(messages.text("disk.read-back"));
        }
    }

    /// The file is in its place by now; what fails here is only whether a power cut could undo it.
    private void confirm(Path target) {
        try {
            disk.forceFolder(folder(target));
        } catch (IOException failed) {
            throw InvalidValueException.because("disk.unconfirmed", DiskReason.of(failed, messages));
        }
    }

    private void discard(Path fresh) {
        try {
            disk.delete(fresh);
        } catch (IOException left) {
            // the next save deletes it
        }
    }

    /// Keeps a version aside. That it cannot be kept is no reason not to save.
    private void keep(Path target) {
        try {
            versions.keep(target);
        } catch (IOException unkept) {
            // the next save tries again
        }
    }

    private static Path folder(Path target) {
        Path parent = target.getParent();
        return parent == null ? target.getRoot() : parent;
    }

    /// A file of the same folder that belongs to a file.
    static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ending);
    }
}
