package glidepath.files.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {

    @TempDir
    private Path home;

    @Test
    void areReadBackAsTheyWereWritten() throws IOException {
        UserSettings settings = UserSettings.FIRST.withTheme("dark").withZoom(130).withWindow(List.of(1, 2, 1280, 800), true)
                .withFolds(Map.of("demand", false)).withRecent("/a.json").withRecent("/b.json")
                .withExport("/out", ".svg").withImages(new ImageSettings(3, true)).withCsv(new UserSettings.Csv('\t', true, true));
        settings.write(home);
        assertEquals(settings, UserSettings.read(home));
    }

    @Test
    void areThoseOfTheFirstStartWhereTheFileIsMissingOrBroken() throws IOException {
        assertEquals(UserSettings.FIRST, UserSettings.read(home));
        Files.writeString(home.resolve("settings.json"), "{ \"zoom\": ");
        assertEquals(UserSettings.FIRST, UserSettings.read(home));
    }

    @Test
    void keepZoomWithinBoundsAndTenRecentFilesTheLatestFirst() {
        assertEquals(200, UserSettings.FIRST.withZoom(500).zoom());
        assertEquals(80, UserSettings.FIRST.withZoom(10).zoom());
        UserSettings settings = UserSettings.FIRST;
        for (int file = 1; file <= 12; file++) {
            settings = settings.withRecent("/" + file);
        }
        settings = settings.withRecent("/5");
        assertEquals(List.of("/5", "/12", "/11", "/10", "/9", "/8", "/7", "/6", "/4", "/3"), settings.recent());
    }

    @Test
    void areKeptWhereEachSystemWantsThem() {
        Path user = Path.of("/u");
        assertEquals(Path.of("/u/.config/glidepath"), UserSettings.home(Map.of(), "Linux", user));
        assertEquals(Path.of("/cfg/glidepath"), UserSettings.home(Map.of("XDG_CONFIG_HOME", "/cfg"), "Linux", user));
        assertEquals(Path.of("/u/.config/glidepath"), UserSettings.home(Map.of("XDG_CONFIG_HOME", "cfg"), "Linux", user));
        assertEquals(Path.of("/u/Library/Application Support/Glidepath"), UserSettings.home(Map.of(), "Mac OS X", user));
    }
}
