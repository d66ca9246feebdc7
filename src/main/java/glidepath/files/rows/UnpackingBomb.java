package glidepath.files.rows;

import java.io.IOException;

/// A file that unpacks to far more than any log does.
public final class UnpackingBomb extends IOException {

    private static final long serialVersionUID = 1L;

    UnpackingBomb() {
        super("unpacks to more than " + Contents.MOST_RATIO + " times its size");
    }
}
