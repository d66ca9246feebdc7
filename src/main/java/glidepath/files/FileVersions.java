package glidepath.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import glidepath.files.storage.ContentHash;
import glidepath.files.storage.Disk;
import glidepath.files.storage.Rights;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Up to ten earlier versions of each plan file, in a folder of the program's own. Each was read as a plan before it counts.
public final class FileVersions {

    public static final int MOST = 10;

    private static final String NAME = "\\d{12}\\.json";

    private final Disk disk;
    private final Path home;
    private final Messages messages;

    public FileVersions(Disk disk, Path home, Messages messages) {
        this.disk = disk;
        this.home = home;
        this.messages = messages;
    }

    /// Keeps what a file holds, if it can be read as a plan and is not the newest version already.
    public void keep(Path target) throws IOException {
        byte[] old = disk.read(target);
        List<Path> kept = of(target);
        if (!isPlan(old) || !kept.isEmpty() && ContentHash.of(disk.read(kept.getFirst())).equals(ContentHash.of(old))) {
            return;
        }
        disk.createFolders(home);
        Path folder = folder(target);
        disk.createFolders(folder);
        long next = kept.isEmpty() ? 1 : number(kept.getFirst()) + 1;
        Path fresh = folder.resolve("fresh");
        disk.delete(fresh);
        disk.create(fresh, old, Rights.OWNER);
        disk.force(fresh);
        disk.replace(fresh, folder.resolve(String.format(Locale.ROOT, "%012d.json", next)));
        for (Path oldest : kept.subList(Math.min(kept.size(), MOST - 1), kept.size())) {
            disk.delete(oldest);
        }
    }

    /// The versions of a file, the newest first: by number, since clocks go back.
    public List<Path> of(Path target) throws IOException {
        Path folder = folder(target);
        return !disk.exists(folder) ? List.of()
                : disk.list(folder).reversed().stream().filter(file -> file.getFileName().toString().matches(NAME)).toList();
    }

    private boolean isPlan(byte[] bytes) {
        try {
            ReadResult<Plan> reading = PlanJson.read(InputFile.text(bytes), messages);
            return reading.value().isPresent();
        } catch (InvalidValueException garbled) {
            return false;
        }
    }

    private static long number(Path version) {
        return Long.parseLong(version.getFileName().toString().substring(0, 12));
    }

    private Path folder(Path target) {
        return home.resolve(ContentHash.of(target.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }
}
