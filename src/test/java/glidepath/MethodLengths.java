package glidepath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How many lines the methods of a source have, from their annotations to their closing braces. What an anonymous class holds inside a
/// method counts as the method's.
///
/// A compiler would take seconds to read all sources. They are indented alike, so that a method ends where a brace stands below its first
/// letter.
final class MethodLengths {

    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:\\(.*)?");
    private static final Pattern MARK = Pattern.compile("@\\w+ ");
    private static final Pattern HEAD = Pattern.compile("[^=(]*\\(.*\\)[^()]* \\{(?: ?})?|(?:\\w+ )?[A-Z]\\w* \\{");

    /// Statements, types and constants of an enum, which open a brace, too.
    private static final Pattern OTHER = Pattern.compile(
            "(?:(?:if|else|for|while|switch|try|do|case|return|implements|extends) |synchronized \\(|static \\{).*"
                    + "|.*\\b(?:class|record|interface|enum) \\w.*|[A-Z0-9_]+(?:\\(.*\\))? \\{|[^\\w<].*");

    private final List<String> lines;
    private final List<Found> found = new ArrayList<>();

    /// @param line the first one, from 1
    record Found(int line, int length) {
    }

    private MethodLengths(List<String> lines) {
        this.lines = lines;
    }

    static List<Found> of(List<String> lines) {
        var lengths = new MethodLengths(lines);
        int annotated = -1;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (ANNOTATION.matcher(text).matches()) {
                annotated = annotated < 0 ? line : annotated;
            } else if (text.isEmpty() || isWhole(text) && !text.contains("{")) {
                annotated = -1;
            } else if (!text.startsWith("/")) {
                line = lengths.add(annotated < 0 ? line : annotated, line);
                annotated = isWhole(text) ? -1 : annotated;
            }
        }
        return lengths.found;
    }

    private static boolean isWhole(CharSequence text) {
        return !text.isEmpty() && ";{}".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// @return the last line of the method that begins there, or the same line where none does
    private int add(int first, int line) {
        var head = new StringBuilder(lines.get(line).strip());
        int last = line;
        while (head.indexOf("(") >= 0 && !isWhole(head) && last + 1 < lines.size()) {
            last++;
            head.append(' ').append(lines.get(last).strip());
        }
        String whole = MARK.matcher(head).replaceAll("");
        if (!HEAD.matcher(whole).matches() || whole.contains("->") || OTHER.matcher(whole).matches()) {
            return line;
        }
        while (!whole.endsWith("}") && !lines.get(last).equals(closing(line))) {
            last++;
        }
        found.add(new Found(first + 1, last - first + 1));
        return last;
    }

    private String closing(int line) {
        String text = lines.get(line);
        return text.substring(0, text.length() - text.stripLeading().length()) + "}";
    }
}
