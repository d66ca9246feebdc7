package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import glidepath.Fixtures;
import glidepath.texts.Messages;

class AwsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 25), Messages.root()), out, err, args);
    }

    @Test
    void withoutFilesItNamesTheThreeCommandsWhoseOutputItReads() {
        assertEquals(0, run("aws"));
        assertEquals(3, out.toString().lines().filter(line -> line.startsWith("  aws ")).count(), out.toString());
    }

    /// Its size is told as 0, and its bytes never end.
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceWithoutAnEndIsTooLarge() {
        assertEquals(1, run("aws", "/dev/zero", "--plan", "sample:credit-runway"));
        assertEquals("glidepath: /dev/zero is larger than 20 MB, which none of these commands prints.\n", err.toString());
    }
}
