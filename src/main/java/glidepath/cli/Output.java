package glidepath.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What a command prints to. Java's own printing keeps failures to itself; a disk that is full behind it would pass for success.
final class Output extends OutputStream {

    private final OutputStream stream;
    private final Path descriptor;
    private @Nullable IOException failed;

    /// @param descriptor what Linux shows of it: where it leads to
    Output(OutputStream stream, Path descriptor) {
        this.stream = stream;
        this.descriptor = descriptor;
    }

    static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1"));
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (failed == null) {
            try {
                stream.write(bytes, from, count);
            } catch (IOException failure) {
                failed = failure;
            }
        }
    }

    /// Why what was printed did not arrive; empty where it did, or where its reader had read enough and left.
    Optional<String> failure() {
        return Optional.ofNullable(failed).map(IOException::getMessage).filter(reason -> !hasLeft(reason));
    }

    /// Systems say it in many languages, so that what is printed to counts, where that can be seen.
    private boolean hasLeft(String reason) {
        try {
            return Files.readSymbolicLink(descriptor).toString().matches("(pipe|socket):.*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
