package glidepath;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A browser without a window, which need not be there: tests that use it are skipped then.
public final class Chromium {

    private Chromium() {
    }

    /// What a page has become once its scripts have run.
    ///
    /// @param folder where the browser may write
    public static String read(Path page, Path folder, String... more) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(found().orElse(""), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"), "--dump-dom"),
                        Stream.concat(Arrays.stream(more), Stream.of(page.toUri().toString()))).toList();
        Path out = folder.resolve("out.html");
        Process browser = new ProcessBuilder(command).redirectError(folder.resolve("said.txt").toFile()).redirectOutput(out.toFile())
                .start();
        assertTrue(browser.waitFor(10, TimeUnit.MINUTES), "the browser does not come back");
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /// Goes on only where there is a browser.
    public static void assumeThere() {
        assumeTrue(found().isPresent(), "there is no Chromium on the path");
    }

    private static Optional<String> found() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> new File(folder, name))).filter(File::canExecute).map(File::getPath).findFirst();
    }
}
