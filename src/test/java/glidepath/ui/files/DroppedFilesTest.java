package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class DroppedFilesTest {

    private final List<String> taken = new ArrayList<>();
    private final DroppedFiles dropped = new DroppedFiles(List.of(
            new DroppedFiles.Kind(files -> files.getFirst().toString().endsWith(".toml"), files -> taken.add("prices " + files)),
            new DroppedFiles.Kind(files -> files.size() > 1, files -> taken.add("logs " + files)),
            DroppedFiles.Kind.all(files -> taken.add("plan " + files))));

    @Test
    void theFirstKindThatKnowsFilesTakesThemAll() {
        dropped.take(List.of(Path.of("a.toml"), Path.of("b.toml")));
        dropped.take(List.of(Path.of("a.jsonl"), Path.of("b.jsonl")));
        assertEquals(List.of("prices [a.toml, b.toml]", "logs [a.jsonl, b.jsonl]"), taken);
    }

    @Test
    void whatNobodyKnowsGoesToTheLast() {
        dropped.take(List.of(Path.of("odd.bin")));
        assertEquals(List.of("plan [odd.bin]"), taken);
    }

    @Test
    void nothingDroppedIsNothingTaken() {
        dropped.take(List.of());
        assertEquals(List.of(), taken);
    }
}
