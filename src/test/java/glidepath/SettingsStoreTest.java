package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.files.storage.UserSettings;

class SettingsStoreTest {

    @TempDir
    private Path home;

    @Test
    void theLastOfManyChangesIsInTheFileWithoutAProperEnd() {
        var remembered = new SettingsStore(home);
        for (int zoom = 100; zoom <= 150; zoom += 10) {
            int wanted = zoom;
            remembered.change(now -> now.withZoom(wanted).withTheme("dark"));
        }
        await(() -> UserSettings.read(home).zoom() == 150);
        assertEquals("dark", UserSettings.read(home).theme());
    }

    private static void await(BooleanSupplier wanted) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!wanted.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void theEndWritesWhatIsStillWaiting() throws IOException {
        var remembered = new SettingsStore(home);
        remembered.change(now -> now.withWindow(List.of(1, 2, 3, 4), false));
        remembered.end();
        assertEquals(List.of(1, 2, 3, 4), UserSettings.read(home).window());
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of("settings.json"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainAtTheEnd() throws IOException {
        Path blocked = home.resolve("taken");
        Files.writeString(blocked, "a file where the folder should be");
        var remembered = new SettingsStore(blocked);
        remembered.change(now -> now.withZoom(120));
        remembered.end();
        assertEquals(120, remembered.now().zoom());
        Files.delete(blocked);
        remembered.end();
        assertEquals(120, UserSettings.read(blocked).zoom());
    }
}
