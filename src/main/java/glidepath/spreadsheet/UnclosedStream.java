package glidepath.spreadsheet;

import java.io.FilterInputStream;
import java.io.InputStream;

/// One part of many, whose end is not that of the file.
final class UnclosedStream extends FilterInputStream {

    UnclosedStream(InputStream file) {
        super(file);
    }

    @Override
    public void close() {
        // the next part follows
    }
}
