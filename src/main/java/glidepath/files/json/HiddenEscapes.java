package glidepath.files.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

import glidepath.texts.VisibleText;

/// Writes invisible characters and those that change the direction of text as escapes, so that nothing is hidden from a reader of the file.
final class HiddenEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int point) {
        // The writer asks for halves of a pair one by one: an emoji is left as it is.
        return VisibleText.hides(point) && Character.getType(point) != Character.SURROGATE
                ? new SerializedString("\\u%04X".formatted(point)) : null;
    }
}
