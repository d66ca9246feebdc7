package glidepath.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A text file that is part of the program.
public final class ShippedFile {

    private ShippedFile() {
    }

    /// @param path from the program's own folder on: `assets/programs.json`
    /// @throws IllegalStateException where it is missing: the program was not built as it should be
    public static String text(String path) {
        try (InputStream stream = ShippedFile.class.getResourceAsStream("/glidepath/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
