package glidepath.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import glidepath.files.json.Json;
import glidepath.files.storage.Disk;
import glidepath.files.storage.OwnFolder;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Unsaved plans, kept aside every few seconds, so that a crash loses little.
///
/// Each running program has an entry of its own and holds a lock beside it, which the system gives back however the program ends. So an
/// entry whose lock can be taken was left by a crash. Numbers of processes would not tell: in a container each start has the same.
public final class RecoveryJournal {

    /// A plan that a crash left unsaved.
    ///
    /// @param entry where the journal keeps it
    /// @param file  where the plan had been opened from; empty where it was in no file
    /// @param stamp what that file held then, as [PlanFiles.Opened] tells it; empty where it was in no file
    public record Left(Path entry, Plan plan, Optional<Path> file, Optional<String> stamp) {
    }

    private static final String ENTRY = ".json";
    private static final String LOCK = ".lock";

    private final Path home;
    private final Path folder;
    private final String name = UUID.randomUUID().toString();
    private Disk.@Nullable Lock lock;

    /// @param home where the program keeps its own files
    public RecoveryJournal(Path home) {
        this.home = home;
        folder = home.resolve("recovery");
    }

    private Path own() {
        return folder.resolve(name + ENTRY);
    }

    /// Keeps a plan, in place of the one kept before.
    ///
    /// @param stamp what the file held when the plan was read from it
    public void keep(Plan plan, Optional<Path> file, Optional<String> stamp) throws IOException {
        var root = Json.object().put("file", file.map(Path::toString).orElse("")).put("stamp", stamp.orElse(""))
                .set("plan", PlanJson.tree(plan));
        OwnFolder.make(home);
        OwnFolder.make(folder);
        if (lock == null) {
            lock = Disk.REAL.lock(lockOf(own())).orElse(null);
        }
        OwnFolder.write(own(), Json.write(root));
    }

    /// Forgets what this program kept: it is saved, or given up.
    public void clear() throws IOException {
        Disk.REAL.delete(own());
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    public void forget(Left left) throws IOException {
        Disk.REAL.delete(left.entry());
    }

    /// What crashes left, the latest first. What cannot be read as a plan is passed over, and stays.
    public List<Left> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Left>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> entry.getFileName().toString().endsWith(ENTRY) && !entry.equals(own()) && isLeft(entry))
                    .sorted((one, other) -> Long.compare(written(other), written(one))).forEach(entry -> read(entry).ifPresent(found::add));
        } catch (IOException unreadable) {
            return List.of();
        }
        return List.copyOf(found);
    }

    private static long written(Path entry) {
        return entry.toFile().lastModified();
    }

    private static Path lockOf(Path entry) {
        String name = entry.getFileName().toString();
        return entry.resolveSibling(name.substring(0, name.length() - ENTRY.length()) + LOCK);
    }

    private static boolean isLeft(Path entry) {
        try {
            Optional<Disk.Lock> taken = Disk.REAL.lock(lockOf(entry));
            if (taken.isPresent()) {
                taken.get().close();
            }
            return taken.isPresent();
        } catch (IOException unlockable) {
            return true;   // better offered twice than lost
        }
    }

    private static Optional<Left> read(Path entry) {
        try {
            JsonNode root = Json.read(Files.readString(entry));
            return PlanJson.read(root.path("plan"), Messages.root()).value()
                    .map(plan -> new Left(entry, plan, filled(root.path("file")).map(Path::of), filled(root.path("stamp"))));
        } catch (IOException | Json.Unreadable | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> filled(JsonNode text) {
        return Optional.of(text.asString("")).filter(some -> !some.isEmpty());
    }
}
