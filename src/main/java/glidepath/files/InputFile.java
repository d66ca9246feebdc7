package glidepath.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import glidepath.files.storage.Disk;
import glidepath.units.InvalidValueException;

/// A file that someone names: it may be anything, or not there. What a device or an endless file would do to a program that reads it to
/// its end, is not tried.
public final class InputFile {

    private InputFile() {
    }

    /// @param largest how many bytes are read at most
    /// @throws InvalidValueException where it cannot be read, or is larger, saying so
    public static byte[] bytes(Disk disk, Path file, long largest) {
        try {
            if (disk.isSpecial(file)) {
                throw InvalidValueException.because("disk.special");
            }
            if (disk.size(file) > largest) {
                throw InvalidValueException.because("disk.large", largest / 1_000_000);
            }
            return disk.read(file);
        } catch (NoSuchFileException missing) {
            throw InvalidValueException.because("disk.missing");
        } catch (AccessDeniedException denied) {
            throw InvalidValueException.because("disk.denied");
        } catch (FileSystemException failed) {
            throw InvalidValueException.because("disk.unreadable", String.valueOf(failed.getReason()));
        } catch (IOException failed) {
            throw InvalidValueException.because("disk.unreadable", String.valueOf(failed.getMessage()));
        }
    }

    /// @throws InvalidValueException where they are no text in UTF-8
    public static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException garbled) {
            throw InvalidValueException.because("disk.garbled");
        }
    }
}
