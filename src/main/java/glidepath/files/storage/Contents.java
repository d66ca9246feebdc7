package glidepath.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/// What a file is to hold, written piece by piece, so that none of it has to fit in memory.
@FunctionalInterface
public interface Contents {

    void to(OutputStream file) throws IOException;

    /// Looks at what was written, before it takes the place of the file.
    ///
    /// @throws glidepath.units.InvalidValueException where it is not what it should be
    default void check(InputStream written) throws IOException {
        // nothing is asked of it
    }

    /// What it leaves out, as a sentence; empty where it leaves out nothing.
    default Optional<String> leftOut() {
        return Optional.empty();
    }
}
