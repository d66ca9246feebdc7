package glidepath.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Breaks the text of a file in the ways in which files break, or are broken on purpose. The same seed breaks it in the same way.
final class HostileText {

    /// Numbers that are beyond all sense, or no numbers.
    private static final List<String> NUMBERS = List.of("1e99999999999", "-1e99999999999", "1e-99999999999", "1e100000000", "1e2147483647",
            "1e2147483648", "1e308",
            "1e18", "999999999999999999", "1e-18", "0.000000000000000000000000000000000001", "-1", "-0", "00", "01", "1.", ".5", "+1",
                    "NaN", "Infinity", "-Infinity",
            "0q10", "1_000", "1,5", "null", "true", "\"1\"", "[]", "{}", "1".repeat(1_001), "0." + "3".repeat(900), "\u0661\u0662", "1e",
                    "--1", "");

    /// Texts that no file should hold.
    private static final List<String> TEXTS = List.of("", " ", "\u0000", "a\u0000b", "a\nb", "a\r\nb", "\t", "\u001b[31mred",
            "\u202Egnp.exe", "\u2066\u2067", "\u2028", "\u0085x",
            "\uFEFF", "\uD800", "x".repeat(201), "y".repeat(150_000), "=cmd|' /C calc'!A0", "../../etc/passwd", "con", "\\", "\"", "'",
                    "{0}", "%s%n", "$1\\",
            "<script>alert(1)</script>", "aws/", "/", "a/b/c/d", "2026-13", "2026-02-30", "0000-00", "9999-12", "+999999999-12", "1e9%",
                    "-5%", "101%", "%", "NaN%",
            "\u0627\u0644\u0639", "\uD83D\uDCA9".repeat(60), "true", "id", "workloads", "@class");

    private static final Pattern NUMBER = Pattern.compile("(?<=[:\\s,\\[])-?\\d[\\d.eE+-]*(?=[\\s,}\\]])");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s*\"[^\"]+\":[^{\\[\\n]*$");

    private final Random random;

    HostileText(long seed) {
        random = new Random(seed);
    }

    /// A broken form of a text, as the bytes of a file.
    byte[] of(String text) {
        String broken = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            broken = changed(broken);
        }
        return bytes(broken);
    }

    private String changed(String text) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> replaced(text, NUMBER, NUMBERS, "");
            case 3, 4 -> replaced(text, TEXT, TEXTS, "\"");
            case 5 -> text.substring(0, random.nextInt(text.length() + 1));
            case 6 -> insert(text, oneOf(TEXTS));
            case 7 -> insert(text, String.valueOf((char) random.nextInt(0x3000)));
            case 8 -> cut(text);
            case 9 -> twice(text);
            case 10 -> deep(text);
            default -> lines(text);
        };
    }

    private String replaced(String text, Pattern what, List<String> by, String quote) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return insert(text, oneOf(by));
        }
        MatchResult place = found.get(random.nextInt(found.size()));
        return text.substring(0, place.start()) + quote + oneOf(by) + quote + text.substring(place.end());
    }

    private String insert(String text, String more) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + more + text.substring(at);
    }

    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(0, from) + text.substring(Math.min(text.length(), from + 1 + random.nextInt(60)));
    }

    private String twice(String text) {
        List<MatchResult> fields = FIELD.matcher(text).results().toList();
        if (fields.isEmpty()) {
            return text + text;
        }
        MatchResult field = fields.get(random.nextInt(fields.size()));
        String ended = field.group().endsWith(",") ? field.group() : field.group() + ",";
        return text.substring(0, field.start()) + ended + "\n" + text.substring(field.start());
    }

    private String deep(String text) {
        String nest = oneOf(List.of("[", "{\"a\":")).repeat(random.nextBoolean() ? 40 : 100_000);
        return random.nextBoolean() ? nest : insert(text, nest);
    }

    private String lines(String text) {
        var lines = new java.util.ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return oneOf(TEXTS);
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            default -> java.util.Collections.swap(lines, line, random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    /// In an encoding that is mostly the right one.
    private byte[] bytes(String text) {
        return switch (random.nextInt(20)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> flipped(text.getBytes(StandardCharsets.UTF_8));
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int times = random.nextInt(4); times >= 0 && bytes.length > 0; times--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
