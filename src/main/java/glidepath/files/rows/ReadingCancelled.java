package glidepath.files.rows;

import java.io.IOException;

/// The user ended the reading.
public final class ReadingCancelled extends IOException {

    private static final long serialVersionUID = 1L;
}
