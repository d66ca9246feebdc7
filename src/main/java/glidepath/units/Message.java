package glidepath.units;

import java.util.List;

/// Something to tell the user, as data: which sentence, and the values in it.
///
/// The core says what it found and the edge finds the words, in the user's language and number format
/// (`assets/texts`).
///
/// @param key  the sentence, such as `plan.share.above`
/// @param args its values in the order of the placeholders: text, [Money], [Percent], [Count], dates, or numbers
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
