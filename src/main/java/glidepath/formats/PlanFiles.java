package glidepath.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Plan;
import glidepath.units.Refused;

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

    /// The file was changed by someone else since it was read.
    public static final class ChangedByOther extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// The largest file that is read: no plan comes near it.
    private static final long LARGEST = 20_000_000;
    private static final int VERSIONS = 10;
    private static final String TEMPORARY = ".glidepath-tmp";
    private static final String LOCK = ".glidepath-lock";

    private final Disk disk;
    private final Path versions;
    private final Words words;

    /// @param home where the program keeps its own files
    public PlanFiles(Path home, Words words) {
        this(Disk.REAL, home.resolve("versions"), words);
    }

    PlanFiles(Disk disk, Path versions, Words words) {
        this.disk = disk;
        this.versions = versions;
        this.words = words;
    }

    /// @return the plan, or all that is wrong with the file
    public Reading<Opened> open(Path file) {
        try {
            byte[] bytes = disk.read(file);
            if (bytes.length > LARGEST) {
                return fault("disk.large", LARGEST / 1_000_000);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Reading<Plan> reading = PlanJson.read(text, words);
            return new Reading<>(reading.value().map(plan -> new Opened(plan, file, stamp(bytes))), reading.faults());
        } catch (NoSuchFileException missing) {
            return fault("disk.missing");
        } catch (AccessDeniedException denied) {
            return fault("disk.denied");
        } catch (CharacterCodingException garbled) {
            return fault("disk.garbled");
        } catch (IOException failed) {
            return fault("disk.unreadable", reason(failed));
        }
    }

    private Reading<Opened> fault(String key, Object... values) {
        return Reading.failed(List.of(new Fault("", words.text(key, values))));
    }

    /// Saves a plan.
    ///
    /// @param known the contents that the file is believed to have; empty for whatever it has
    /// @throws ChangedByOther where the file has other contents by now; nothing is changed
    /// @throws Refused        where it cannot be saved, saying why; the file is as it was
    public Opened save(Plan plan, Path file, Optional<String> known) throws ChangedByOther {
        byte[] bytes = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        if (!PlanJson.read(new String(bytes, StandardCharsets.UTF_8), words).value().equals(Optional.of(plan))) {
            throw Refused.because("disk.unwritable");
        }
        Path target = file.toAbsolutePath();
        try (AutoCloseable _ = disk.lock(beside(target, LOCK)).orElseThrow(() -> Refused.because("disk.locked"))) {
            if (known.isPresent() && disk.exists(target) && !stamp(disk.read(target)).equals(known.get())) {
                throw new ChangedByOther();
            }
            replace(target, bytes);
            return new Opened(plan, file, stamp(bytes));
        } catch (Refused | ChangedByOther told) {
            throw told;
        } catch (Exception failed) {
            throw Refused.because("disk.unsaved", reason(failed));
        }
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        sweep(target);
        Path fresh = beside(target, TEMPORARY);
        try {
            disk.create(fresh, bytes);
            disk.force(fresh);
            if (!Arrays.equals(disk.read(fresh), bytes)) {
                throw new IOException(words.text("disk.read-back"));
            }
            if (disk.exists(target)) {
                keep(target);
            }
            disk.replace(fresh, target);
        } catch (IOException failed) {
            disk.delete(fresh);
            throw failed;
        }
        disk.forceFolder(folder(target));
    }

    /// What an earlier save that was cut short left behind.
    private void sweep(Path target) throws IOException {
        disk.delete(beside(target, TEMPORARY));
    }

    private static Path folder(Path target) {
        Path parent = target.getParent();
        return parent == null ? target.getRoot() : parent;
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ending);
    }

    /// Keeps a version aside, if it can be read as a plan. That it cannot be kept is no reason not to save.
    private void keep(Path target) {
        try {
            byte[] old = disk.read(target);
            if (PlanJson.read(new String(old, StandardCharsets.UTF_8), words).value().isEmpty()) {
                return;
            }
            Path folder = versionsOf(target);
            disk.createFolders(folder);
            List<Path> kept = disk.list(folder);
            long next = kept.isEmpty() ? 1 : number(kept.getLast()) + 1;
            disk.create(folder.resolve("%012d.json".formatted(next)), old);
            for (Path oldest : kept.subList(0, Math.max(0, kept.size() + 1 - VERSIONS))) {
                disk.delete(oldest);
            }
        } catch (IOException | NumberFormatException unkept) {
            // the next save tries again
        }
    }

    private static long number(Path version) {
        return Long.parseLong(version.getFileName().toString().replace(".json", ""));
    }

    private Path versionsOf(Path target) {
        return versions.resolve(stamp(target.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }

    /// Earlier versions of a file, the newest first.
    public List<Path> versions(Path file) {
        Path folder = versionsOf(file.toAbsolutePath());
        try {
            return disk.exists(folder) ? disk.list(folder).reversed() : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Says which contents these are: their SHA-256.
    static String stamp(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private String reason(Exception failed) {
        return switch (failed) {
            case AccessDeniedException _ -> words.text("disk.reason.denied");
            case NoSuchFileException _ -> words.text("disk.reason.folder");
            default -> String.valueOf(failed.getMessage());
        };
    }
}
