package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Thorough;

/// A fuzzer throws bytes at the readers, led by what of the program they reach: with all cases of a test run, or more by hand (README). To
/// start it takes longer than all else that is tried on readers; files that were damaged at random ([MutatedFilesTest]) are in each run.
class FuzzingTest {

    /// What the fuzzer watches; libraries as well in the hour by hand. To make all classes ready for it takes longer than all inputs.
    private static final String WATCHED = "glidepath.**";
    /// Without the fuzzer's own seeds; a count and no time, so that a busy machine tries as much as an idle one.
    private static final int RUNS = Thorough.or("fuzz.runs", 0, 2_000);

    @TempDir
    private Path folder;

    @Test
    void neverMakesAReaderFail() throws IOException, InterruptedException {
        assumeTrue(RUNS > 0, "in a run with -Dthorough");
        Path log = folder.resolve("log");
        Process fuzzer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Djazzer.target_class=" + ReadersFuzz.class.getName(), "-Djazzer.instrumentation_includes=" + WATCHED,
                "-Djazzer.custom_hook_includes=" + WATCHED, "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "-runs=" + RUNS, "-max_total_time=600", "-timeout=600",
                "-rss_limit_mb=0",   // a started process is held to have used what its parent holds; its heap is bounded above
                        "-max_len=8000",
                "-artifact_prefix=" + folder + "/", Files.createDirectory(folder.resolve("corpus")).toString(),
                        "src/test/resources/usage/made")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertEquals(0, fuzzer.waitFor(), () -> text(log));
        assertTrue(text(log).contains("cov: ") && !text(log).contains("no interesting inputs"), text(log));
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
