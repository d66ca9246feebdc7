package glidepath.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Json;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Unsaved plans, kept aside every few seconds, so that a crash loses little.
///
/// Each running program has a file of its own, named by its process; what belongs to no running process was left by a crash.
public final class RecoveryJournal {

    /// A plan that a crash left unsaved.
    ///
    /// @param entry where the journal keeps it
    /// @param file  where the plan had been opened from; empty where it was in no file
    public record Left(Path entry, Plan plan, Optional<Path> file) {
    }

    private static final String ENDING = ".json";

    private final Path folder;
    private final long process;
    private final LongPredicate running;

    /// @param home where the program keeps its own files
    public RecoveryJournal(Path home) {
        this(home, ProcessHandle.current().pid(), pid -> ProcessHandle.of(pid).isPresent());
    }

    RecoveryJournal(Path home, long process, LongPredicate running) {
        folder = home.resolve("recovery");
        this.process = process;
        this.running = running;
    }

    private Path own() {
        return folder.resolve(process + ENDING);
    }

    /// Keeps a plan, in place of the one kept before.
    public void keep(Plan plan, Optional<Path> file) throws IOException {
        var root = Json.object().put("file", file.map(Path::toString).orElse("")).put("plan", PlanJson.write(plan));
        Files.createDirectories(folder);
        Path fresh = folder.resolve(process + ".tmp");
        Files.writeString(fresh, Json.write(root));
        Files.move(fresh, own(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Forgets what this program kept: it is saved, or given up.
    public void clear() throws IOException {
        Files.deleteIfExists(own());
    }

    public void forget(Left left) throws IOException {
        Files.deleteIfExists(left.entry());
    }

    /// What crashes left. What cannot be read as a plan is passed over, and stays.
    public List<Left> left() {
        var found = new ArrayList<Left>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(this::isLeft).sorted().forEach(entry -> read(entry).ifPresent(found::add));
            } catch (IOException unreadable) {
                return List.of();
            }
        }
        return List.copyOf(found);
    }

    private boolean isLeft(Path entry) {
        String name = entry.getFileName().toString();
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        return id.matches("\\d{1,18}") && Long.parseLong(id) != process && !running.test(Long.parseLong(id));
    }

    private static Optional<Left> read(Path entry) {
        try {
            JsonNode root = Json.read(Files.readString(entry));
            String file = root.path("file").asString("");
            return PlanJson.read(root.path("plan").asString(""), Messages.root()).value()
                    .map(plan -> new Left(entry, plan, file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file))));
        } catch (IOException | Json.Unreadable | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
