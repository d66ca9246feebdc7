package glidepath.files.storage;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import glidepath.texts.Messages;

/// Why a disk refused something, in words.
public final class DiskReason {

    private DiskReason() {
    }

    /// Without the file's name: most failures are of the one that is written beside it, of which nobody has heard.
    public static String of(Exception failed, Messages messages) {
        return switch (failed) {
            case AccessDeniedException _ -> messages.text("disk.reason.denied");
            case NoSuchFileException _ -> messages.text("disk.reason.folder");
            case FileSystemException told when told.getReason() != null -> told.getReason();
            default -> String.valueOf(failed.getMessage());
        };
    }
}
