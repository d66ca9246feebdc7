package glidepath.files.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A disk in memory that fails, or loses power, at an operation of choice, and then shows what a real one may show: what was not forced may
/// be there or not, contents and folder entries each for themselves.
public final class FaultyDisk implements Disk {

    /// What happens at the chosen operation.
    public enum Mishap { NONE, ERROR, HALF_WRITTEN, POWER_CUT }

    /// The machine is off.
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// What a file holds, and how much of that is on the disk for certain.
    private static final class Contents {
        private byte[] now;
        private byte[] forced = {};

        Contents(byte[] now) {
            this.now = now;
        }
    }

    private Map<Path, Contents> entries = new TreeMap<>();
    private Map<Path, Contents> forcedEntries = new TreeMap<>();
    private final Set<Path> locks = new HashSet<>();
    private int operations;
    private int failAt = -1;
    private Mishap fault = Mishap.NONE;

    public void failAt(int operation, Mishap what) {
        operations = 0;
        failAt = operation;
        fault = what;
    }

    /// Operations that changed something, since [#failAt].
    public int operations() {
        return operations;
    }

    /// Power is back: what was not forced is there or lost.
    public FaultyDisk afterPowerCut(boolean contentsKept, boolean entriesKept) {
        var after = new FaultyDisk();
        Map<Contents, Contents> copies = new java.util.IdentityHashMap<>();
        (entriesKept ? entries : forcedEntries).forEach((path, contents) ->
                after.entries.put(path, copies.computeIfAbsent(contents, old -> {
            var copy = new Contents(contentsKept ? old.now : old.forced);
            copy.forced = copy.now;
            return copy;
        })));
        after.forcedEntries = new TreeMap<>(after.entries);
        return after;
    }

    public FaultyDisk copy() {
        return afterPowerCut(true, true);
    }

    public List<Path> files() {
        return List.copyOf(entries.keySet());
    }

    /// Counts an operation, and lets it fail where that was chosen.
    private boolean isHalf() throws IOException {
        if (operations++ != failAt || fault == Mishap.NONE) {
            return false;
        }
        return switch (fault) {
            case HALF_WRITTEN -> true;
            case POWER_CUT -> throw new PowerCut();
            default -> throw new IOException("No space left on device");
        };
    }

    private void step() throws IOException {
        if (isHalf()) {
            throw new IOException("Input/output error");
        }
    }

    private Contents contents(Path file) throws IOException {
        Contents found = entries.get(file);
        if (found == null) {
            throw new NoSuchFileException(file.toString());
        }
        return found;
    }

    @Override
    public boolean exists(Path file) {
        return entries.keySet().stream().anyMatch(path -> path.startsWith(file));
    }

    @Override
    public boolean isSpecial(Path file) {
        return exists(file) && !entries.containsKey(file);
    }

    @Override
    public Path resolved(Path file) {
        return file;
    }

    @Override
    public Instant modified(Path file) {
        return Instant.EPOCH;
    }

    @Override
    public long size(Path file) throws IOException {
        return contents(file).now.length;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        step();
        return contents(file).now;
    }

    @Override
    public boolean isReadOnly(Path file) {
        return false;
    }

    @Override
    public boolean isSame(Path file, Path other) {
        return file.equals(other);
    }

    @Override
    public Rights rights(Path file) {
        return Rights.USUAL;
    }

    /// Makes a file as any.
    public void create(Path file, byte[] bytes) throws IOException {
        create(file, bytes, Rights.USUAL);
    }

    @Override
    public void create(Path file, byte[] bytes, Rights most) throws IOException {
        boolean half = isHalf();
        if (entries.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        entries.put(file, new Contents(half ? Arrays.copyOf(bytes, bytes.length / 2) : bytes));
        if (half) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void permitAs(Path file, Path other) throws IOException {
        step();
    }

    @Override
    public void force(Path file) throws IOException {
        step();
        Contents contents = contents(file);
        contents.forced = contents.now;
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step();
        Contents moved = contents(from);
        entries.remove(from);
        entries.put(to, moved);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step();
        forcedEntries = new TreeMap<>(entries);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        entries.remove(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        step();
        return entries.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step();
    }

    @Override
    public Optional<Lock> lock(Path file) throws IOException {
        step();
        return locks.add(file) ? Optional.of(() -> {
            locks.remove(file);
            step();
        }) : Optional.empty();
    }
}
