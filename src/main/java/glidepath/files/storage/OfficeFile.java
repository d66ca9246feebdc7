package glidepath.files.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.util.LocaleUtil;

/// A workbook or slides in the formats of office programs: the same contents are the same bytes, on every machine and at every time.
public final class OfficeFile {

    /// Not the first day that archives know, for which Java writes the machine's own zone as well.
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String CREATED = "(<dcterms:(?:created|modified)[^>]*>)[^<]*";
    private static final String EPOCH = "$11980-01-01T00:00:00Z";

    private OfficeFile() {
    }

    /// Makes the file with the library.
    public interface Making {
        byte[] bytes() throws IOException;
    }

    /// @param making writes the archive; it sees the same language on every machine, and the library keeps silent
    public static byte[] of(Making making) {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        LocaleUtil.setUserLocale(Locale.US);   // else charts name the machine's language
        try {
            return steady(making.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    /// The same archive without the time at which it was made, in it and in the workbooks that it holds.
    private static byte[] steady(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream(archive.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive)); var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                entry(entry.getName(), from, to);
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(String name, ZipInputStream from, ZipOutputStream to) throws IOException {
        var copy = new ZipEntry(name);
        copy.setTimeLocal(ZIP_TIME);
        to.putNextEntry(copy);
        copy(name, from, to);
        to.closeEntry();
    }

    private static void copy(String name, ZipInputStream from, ZipOutputStream to) throws IOException {
        if (name.endsWith(".xlsx")) {
            to.write(steady(from.readAllBytes()));
        } else if (name.endsWith("core.xml")) {
            to.write(new String(from.readAllBytes(), StandardCharsets.UTF_8).replaceAll(CREATED, EPOCH).getBytes(StandardCharsets.UTF_8));
        } else {
            from.transferTo(to);
        }
    }
}
