package glidepath.files.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Takes files out of folders and archives.
public interface FileSink {

    void file(String name, Contents contents) throws IOException;

    /// A file, or the rest of one, that cannot be read.
    void broken(String name, Trouble trouble);

    /// Reads files, archives and folders; until the user ends it, where the user does.
    default void take(List<Path> paths, Watched watched) {
        for (Path path : paths) {
            try {
                new Unpacking(this, watched).open(path);
            } catch (ReadingCancelled _) {
                return;
            } catch (IOException unreadable) {
                broken(path.toString(), Trouble.UNREADABLE);
            }
        }
    }

    /// Reads a text that was pasted, or a file that is in memory.
    default void take(String name, byte[] bytes) {
        try {
            new Unpacking(this, Watched.NOT).open(name, new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            broken(name, Trouble.UNREADABLE);
        }
    }
}
