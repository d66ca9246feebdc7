package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

import glidepath.Fixtures;
import glidepath.formats.Recovery;
import glidepath.formats.Words;
import glidepath.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingTest {

    @TempDir
    private Path home = Path.of("");
    private final ArrayDeque<Runnable> soon = new ArrayDeque<>();

    private Safekeeping window() throws IOException {
        return new Safekeeping(new Recovery(home, Words.root()), soon::add);
    }

    private void later() {
        while (!soon.isEmpty()) {
            soon.remove().run();
        }
    }

    /// What a window would find if all others were gone: the files, without their locks.
    private List<String> kept() throws IOException {
        try (var files = Files.list(home.resolve("recovery"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted().toList();
        }
    }

    @Test
    void ofManyEditsTheLastIsKeptOnce() throws IOException {
        Safekeeping window = window();
        Plan last = Fixtures.CHAT.withName("Last");
        window.keep(Fixtures.CHAT, Optional.empty(), true);
        window.keep(last, Optional.empty(), true);
        assertEquals(1, soon.size());
        later();
        assertEquals(List.of("window-1.json"), kept());
        assertEquals(true, Files.readString(home.resolve("recovery").resolve("window-1.json")).contains("\"Last\""));
        window.end();
    }

    @Test
    void nothingIsKeptOfWhatIsSavedOrEndsWell() throws IOException {
        Safekeeping window = window();
        window.keep(Fixtures.CHAT, Optional.empty(), true);
        later();
        window.keep(Fixtures.CHAT, Optional.empty(), false);
        later();
        assertEquals(List.of(), kept());
        window.keep(Fixtures.CHAT, Optional.empty(), true);
        window.end();
        later();
        assertEquals(List.of(), kept());
    }

    @Test
    void anotherWindowDoesNotTakeWhatIsOpen() throws IOException {
        Safekeeping one = window();
        one.keep(Fixtures.CHAT, Optional.empty(), true);
        later();
        Safekeeping other = window();
        assertEquals(List.of(), other.found());
        other.end();
        one.end();
    }
}
