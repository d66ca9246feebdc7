import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Jars without compression of their own: they open faster, and a package presses the whole of them smaller than each by itself.
final class StoredJar {

    private StoredJar() {
    }

    /// The entries, their order and their times stay.
    static void copy(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile()); ZipOutputStream stored = new ZipOutputStream(Files.newOutputStream(to))) {
            List<? extends ZipEntry> entries = Collections.list(jar.entries());
            for (ZipEntry entry : entries) {
                var fresh = new ZipEntry(entry.getName());
                fresh.setTime(entry.getTime());
                fresh.setMethod(ZipEntry.STORED);
                fresh.setSize(entry.getSize());
                fresh.setCompressedSize(entry.getSize());
                fresh.setCrc(entry.getCrc());
                stored.putNextEntry(fresh);
                try (var content = jar.getInputStream(entry)) {
                    content.transferTo(stored);
                }
                stored.closeEntry();
            }
        }
    }
}
