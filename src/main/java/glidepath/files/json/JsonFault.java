package glidepath.files.json;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

import glidepath.units.Message;

/// Says in plain words what the JSON parser found wrong with a text; its own messages are for programmers.
final class JsonFault {

    private static final Pattern TWICE = Pattern.compile("(?i)duplicate .*?\"(.*)\".*", Pattern.DOTALL);
    private static final Pattern FAR_POWER = Pattern.compile("-?\\d[\\d.]*[eE][+-]?\\d{6,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.+-]{1,30}|\\S");

    private JsonFault() {
    }

    /// What was found at a place in a text.
    static Message of(JacksonException broken, String text) {
        String said = String.valueOf(broken.getOriginalMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        Matcher twice = TWICE.matcher(said);
        if (broken instanceof StreamConstraintsException) {
            return bound(lower);
        }
        if (lower.startsWith("unexpected end")) {
            return Message.of("json.ends");
        }
        if (twice.matches()) {
            return Message.of("json.twice", Diagnostics.shortened(twice.group(1)));
        }
        if (lower.startsWith("trailing") || lower.contains("no open ")) {
            return Message.of("json.after");
        }
        return said.startsWith("Illegal unquoted") ? Message.of("json.line-end") : at(broken, text);
    }

    private static Message at(JacksonException broken, String text) {
        long offset = broken.getLocation() == null ? -1 : broken.getLocation().getCharOffset();
        if (offset < 0 || offset > text.length()) {
            return Message.of("json.broken");
        }
        Matcher word = WORD.matcher(text.substring((int) Math.max(0, offset - 1)));
        return word.find() ? Message.of("json.unexpected", word.group()) : Message.of("json.broken");
    }

    /// Which bound was passed.
    private static Message bound(String message) {
        String key = message.contains("nesting") ? "deep" : message.contains("string value") ? "text" : message.contains("number")
                || message.contains("scale") ? "number"
                : message.contains("name") ? "name" : "size";
        return Message.of("json.bound." + key);
    }

    /// A number whose power no decimal can hold.
    static Message power(String text) {
        Matcher number = FAR_POWER.matcher(text);
        return number.find() ? Message.of("json.power", Diagnostics.shortened(number.group())) : Message.of("json.bound.number");
    }

    static int powerLine(String text) {
        Matcher number = FAR_POWER.matcher(text);
        return number.find() ? (int) text.substring(0, number.start()).chars().filter(letter -> letter == '\n').count() + 1 : 1;
    }
}
