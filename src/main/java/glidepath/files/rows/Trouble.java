package glidepath.files.rows;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

import glidepath.units.EnumKey;
import glidepath.units.Message;

/// Why a file, or the rest of it, cannot be read.
public enum Trouble {
    UNREADABLE, CUT_OFF, BOMB, DAMAGED, TOO_MANY, NESTED, OFFICE, NO_FILES;

    /// What a stream that breaks off or unpacks without end tells of its file.
    public static Trouble of(IOException broken) {
        return switch (broken) {
            case EOFException _ -> CUT_OFF;
            case ZipException _ -> DAMAGED;
            case UnpackingBomb _ -> BOMB;
            default -> UNREADABLE;
        };
    }

    /// What to say of it.
    public Message sentence() {
        return Message.of("usage.trouble." + EnumKey.dashed(this));
    }
}
