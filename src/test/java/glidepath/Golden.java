package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts that were read and found good. `mvn test -Dgolden.write` writes them anew; read the difference before it is committed.
public final class Golden {

    private Golden() {
    }

    /// Compares with a file below `src/test/resources/golden`.
    public static void check(String name, String text) {
        check(Path.of("src", "test", "resources", "golden", name), text);
    }

    public static void check(Path file, String text) {
        try {
            if (System.getProperty("golden.write") != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertEquals(Files.readString(file), text, file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
