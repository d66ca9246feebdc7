package glidepath.files.rows;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Finds the files in folders, zips and gzips, told apart by their first bytes and not by their names.
final class Unpacking {

    private static final int MAGIC = 4;
    private static final int BUFFER = 1 << 18;
    private static final int MOST_FILES = 200_000;
    private static final int DEEPEST = 3;
    /// The first entry of workbooks and documents of office programs.
    private static final String OFFICE = "[Content_Types].xml";
    private static final List<String> PASSED_OVER = List.of("__MACOSX/", "/.", ".DS_Store");

    /// A manifest sums up records, so it is read after them.
    private static final Comparator<Path> MANIFESTS_LAST = Comparator.comparing((Path file) -> file.getFileName().toString()
            .startsWith("manifest")).thenComparing(file -> file);

    private final FileSink sink;
    private final Watched watched;
    private int count;

    Unpacking(FileSink sink, Watched watched) {
        this.sink = sink;
        this.watched = watched;
    }

    /// @throws ReadingCancelled where the user ended it
    void open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            file(path, path.toString());
            return;
        }
        boolean none = true;
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted(MANIFESTS_LAST)::iterator) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (isWanted("/" + name)) {
                    file(file, file.toString());
                    none = false;
                }
            }
        }
        if (none) {
            sink.broken(path.toString(), Trouble.NO_FILES);
        }
    }

    /// The folder `data` beside invocation logs holds bodies of calls, which are not to be read.
    private static boolean isWanted(String name) {
        return PASSED_OVER.stream().noneMatch(name::contains) && !(name.contains("BedrockModelInvocationLogs") && name.contains("/data/"));
    }

    private void file(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            sink.broken(name, Trouble.UNREADABLE);
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            open(name, stream);
        } catch (ReadingCancelled cancelled) {
            throw cancelled;
        } catch (IOException _) {
            sink.broken(name, Trouble.UNREADABLE);
        }
    }

    /// What a stream holds, packed or not.
    ///
    /// @throws ReadingCancelled where the user ended it
    void open(String name, InputStream stream) throws IOException {
        try {
            var packed = new PackedBytes(stream, watched);
            unpack(name, peeking(new BufferedInputStream(packed, BUFFER)), packed, 0);
        } catch (UnpackingBomb _) {
            sink.broken(name, Trouble.BOMB);
        }
    }

    /// Not buffered: a buffer would lose what stands right before a break.
    private static PushbackInputStream peeking(InputStream stream) {
        return new PushbackInputStream(stream, MAGIC);
    }

    private void unpack(String name, PushbackInputStream stream, PackedBytes packed, int depth) throws IOException {
        byte[] magic = stream.readNBytes(MAGIC);
        stream.unread(magic);
        boolean gzip = magic.length > 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        boolean zip = magic.length > 3 && magic[0] == 'P' && magic[1] == 'K' && (magic[2] == 3 || magic[2] == 5);
        if ((gzip || zip) && depth == DEEPEST) {
            sink.broken(name, Trouble.NESTED);
        } else if (gzip || zip) {
            packed(name, stream, gzip, packed, depth + 1);
        } else {
            sink.file(name, new Contents(stream, packed));
        }
    }

    /// What was read before a packed file breaks off counts.
    private void packed(String name, InputStream stream, boolean gzip, PackedBytes packed, int depth) throws IOException {
        try {
            if (gzip) {
                unpack(name, peeking(new GZIPInputStream(stream, BUFFER)), packed, depth);
            } else {
                entries(name, new ZipInputStream(stream, StandardCharsets.ISO_8859_1), packed, depth);
            }
        } catch (EOFException | ZipException broken) {
            sink.broken(name, Trouble.of(broken));
        }
    }

    private void entries(String name, ZipInputStream zip, PackedBytes packed, int depth) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            if (++count > MOST_FILES) {
                sink.broken(name, Trouble.TOO_MANY);
                return;
            }
            if (entry.getName().equals(OFFICE)) {
                sink.broken(name, Trouble.OFFICE);
                return;
            }
            if (!entry.isDirectory() && isWanted("/" + entry.getName())) {
                unpack(name + "!" + printable(entry.getName()), peeking(zip), packed, depth);
            }
        }
    }

    /// Names without a mark are written in nobody knows which letters: nearly all in UTF-8, on Windows in one of its own.
    private static String printable(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        boolean marked = !name.equals(new String(bytes, StandardCharsets.ISO_8859_1));
        return (marked ? name : Encoding.of(bytes).text(bytes)).replaceAll("\\p{Cntrl}", "?");
    }
}
