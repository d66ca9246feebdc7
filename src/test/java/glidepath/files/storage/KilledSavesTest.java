package glidepath.files.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.files.PlanFiles;
import glidepath.files.Samples;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Kills a program in the middle of saving, as many times as `-Dkills=...` says, and looks at what it leaves.
class KilledSavesTest {

    private static final int KILLS = Integer.getInteger("kills", 3);

    @Test
    void aKilledProgramLeavesAWholePlanAndLosesNothingItSaidItSaved(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.json");
        Path home = folder.resolve("home");
        var files = new PlanFiles(home, Messages.root());
        int said = 0;
        long seed = Long.getLong("seed", 1);
        var random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            said = killed(file, home, said, random);
            int there = number(files, file);
            assertTrue(there == said || there == said + 1, "kill " + kill + ": said " + said + ", there " + there);
            for (Path version : files.versions(file)) {
                assertTrue(number(files, version) <= there, "kill " + kill + ": " + version);
            }
        }
        files.save(Samples.read("everything"), file, java.util.Optional.empty());
        try (var left = Files.list(folder)) {
            assertEquals(List.of("home", "plan.json"), left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private static int number(PlanFiles files, Path file) {
        Plan plan = files.open(file).value().orElseThrow(() -> new AssertionError(file + " is torn")).plan();
        return Integer.parseInt(plan.name().substring("Save ".length()));
    }

    /// Lets a child save a few times, and kills it at some moment of the next save.
    ///
    /// @return the last number that it said it saved
    private static int killed(Path file, Path home, int before, Random random) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command(file, home, before + 1)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            int said = before;
            for (int saves = 1 + random.nextInt(8); saves > 0; saves--) {
                said = Integer.parseInt(lines.readLine());
            }
            long until = System.nanoTime() + random.nextInt(6_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();   // a moment within the next saves, at random
            }
            child.toHandle().destroyForcibly();   // which leaves open what it has printed
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = line.equals(Integer.toString(said + 1)) ? said + 1 : said;
            }
            return said;
        } finally {
            child.destroyForcibly();
        }
    }

    private static List<String> command(Path file, Path home, int first) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SaveLoop.class.getName()));
        command.addAll(List.of(file.toString(), home.toString(), Integer.toString(first)));
        return command;
    }
}
