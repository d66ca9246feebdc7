package glidepath.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Plan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what is not saved yet, in case the program or the machine stops.
///
/// Each window writes to a slot of its own in the program's folder, and holds its lock while it is open. A slot that nobody holds is of a
/// window that did not end well: what it has is offered, and never put in the place of a file.
public final class Recovery implements AutoCloseable {

    /// What a window left behind.
    ///
    /// @param file that the plan was opened from; empty for one that was never saved
    public record Found(Path slot, Plan plan, Optional<Path> file) {
    }

    private static final String FORMAT = "glidepath-recovery";
    private static final int MOST_WINDOWS = 100;
    private static final String LOCK = ".lock";

    private final Disk disk;
    private final Path folder;
    private final Words words;
    private final Path slot;
    private final Disk.Lock lock;

    /// @param home where the program keeps its own files
    /// @throws IOException where nothing can be kept there
    public Recovery(Path home, Words words) throws IOException {
        this(Disk.REAL, home, words);
    }

    Recovery(Disk disk, Path home, Words words) throws IOException {
        this.disk = disk;
        this.words = words;
        folder = home.resolve("recovery");
        disk.createFolders(folder);
        for (int number = 1; number <= MOST_WINDOWS; number++) {
            Path candidate = folder.resolve("window-" + number + ".json");
            Optional<Disk.Lock> taken = disk.exists(candidate) ? Optional.empty() : disk.lock(lockOf(candidate));
            if (taken.isPresent()) {
                slot = candidate;
                lock = taken.get();
                return;
            }
        }
        throw new IOException("more than " + MOST_WINDOWS + " windows");
    }

    private static Path lockOf(Path slot) {
        return slot.resolveSibling(slot.getFileName() + LOCK);
    }

    /// Keeps the plan as it is now, in place of what was kept before.
    ///
    /// @param file that it was opened from
    public void write(Plan plan, Optional<Path> file) throws IOException {
        ObjectNode root = Json.object().put("format", FORMAT).put("version", PlanJson.VERSION);
        file.ifPresentOrElse(path -> root.put("file", path.toAbsolutePath().toString()), () -> root.putNull("file"));
        root.set("plan", new PlanWriter(plan).tree());
        Path fresh = slot.resolveSibling(slot.getFileName() + ".tmp");
        disk.delete(fresh);
        disk.create(fresh, Json.write(root).getBytes(StandardCharsets.UTF_8));
        disk.force(fresh);
        disk.replace(fresh, slot);
        disk.forceFolder(folder);
    }

    /// Everything is saved: nothing is to be kept.
    public void clear() throws IOException {
        disk.delete(slot);
    }

    /// Ends well: with nothing kept.
    @Override
    public void close() throws IOException {
        clear();
        lock.close();
    }

    /// What windows that are gone left behind and no file holds.
    public List<Found> find() throws IOException {
        var found = new ArrayList<Found>();
        for (Path other : disk.list(folder)) {
            if (other.getFileName().toString().endsWith(".json") && !other.equals(slot)) {
                found(other).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> found(Path other) throws IOException {
        Optional<Disk.Lock> free = disk.lock(lockOf(other));
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Found> left = read(other);
            if (left.isEmpty() || left.get().file().map(file -> holds(file, left.get().plan())).orElse(false)) {
                disk.delete(other);
                return Optional.empty();
            }
            return left;
        } finally {
            free.get().close();
        }
    }

    private Optional<Found> read(Path other) throws IOException {
        try {
            JsonNode root = Json.read(new String(disk.read(other), StandardCharsets.UTF_8));
            if (!root.path("format").asString("").equals(FORMAT)) {
                return Optional.empty();
            }
            Optional<Path> file = root.path("file").isString() ? Optional.of(Path.of(root.get("file").asString())) : Optional.empty();
            return PlanJson.read(Json.write(root.path("plan")), words).value().map(plan -> new Found(other, plan, file));
        } catch (Json.Unreadable | InvalidPathException broken) {
            return Optional.empty();
        }
    }

    /// Whether a file has the plan already, so that there is nothing to ask.
    private boolean holds(Path file, Plan plan) {
        return new PlanFiles(disk, folder, words).open(file).value().map(PlanFiles.Opened::plan).equals(Optional.of(plan));
    }

    /// Forgets what was found, once it is taken over or not wanted.
    public void discard(Found found) throws IOException {
        disk.delete(found.slot());
    }
}
