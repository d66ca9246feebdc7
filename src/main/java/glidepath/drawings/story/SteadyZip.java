package glidepath.drawings.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The same archive without the time at which it was made, in it and in the workbooks that it holds: the same slides are the same bytes.
final class SteadyZip {

    private static final String CREATED = "(<dcterms:(?:created|modified)[^>]*>)[^<]*";
    private static final String EPOCH = "$11980-01-01T00:00:00Z";

    private SteadyZip() {
    }

    static byte[] of(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive)); var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.fromMillis(0));
                to.putNextEntry(copy);
                to.write(steady(entry.getName(), from.readAllBytes()));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] steady(String name, byte[] contents) throws IOException {
        if (name.endsWith(".xlsx")) {
            return of(contents);
        }
        return name.endsWith("core.xml") ? new String(contents, StandardCharsets.UTF_8).replaceAll(CREATED, EPOCH)
                .getBytes(StandardCharsets.UTF_8) : contents;
    }
}
