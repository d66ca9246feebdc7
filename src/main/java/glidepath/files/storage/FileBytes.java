package glidepath.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a file or a pipe holds, whose size nobody need know: a device may have no end.
public final class FileBytes {

    private FileBytes() {
    }

    /// @return empty where it holds more than so many bytes
    public static Optional<byte[]> upTo(int most, Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }
}
