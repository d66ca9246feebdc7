import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Wraps what is longer than 140 columns in Java files, where the brackets are fewest and as far right as that allows, and leaves all
/// else as it is: `java .ci/Wrap.java FOLDER...`. The same line is wrapped in the same way, whoever does it.
final class Wrap {

    private static final int MOST = 140;
    private static final int CONTINUED = 8;
    /// Left of this a break looks torn off.
    private static final int LEAST = 60;

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    wrap(file);
                }
            }
        }
    }

    private static void wrap(Path file) throws IOException {
        String old = Files.readString(file);
        var lines = new ArrayList<String>();
        boolean block = false;
        for (String line : old.split("\n", -1)) {
            boolean starts = line.split("\"\"\"", -1).length % 2 == 0;
            if (block || starts || line.length() <= MOST || line.startsWith("import ")) {
                lines.add(line);
            } else if (line.strip().startsWith("//")) {
                comment(line, lines);
            } else {
                code(line, lines);
            }
            block ^= starts;
        }
        String fresh = String.join("\n", lines);
        if (!fresh.equals(old)) {
            Files.writeString(file, fresh);
        }
    }

    private static void comment(String line, List<String> lines) {
        int text = line.indexOf(line.strip());
        String lead = line.substring(0, text) + (line.startsWith("///", text) ? "/// " : "// ");
        String rest = line.strip().replaceFirst("^///? ?", "");
        while (lead.length() + rest.length() > MOST) {
            int space = rest.lastIndexOf(' ', MOST - lead.length());
            if (space <= 0) {
                break;
            }
            lines.add(lead + rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(lead + rest);
    }

    private static void code(String line, List<String> lines) {
        int remark = remark(line);
        if (remark > 0) {
            String indent = indent(line);
            lines.add(indent + line.substring(remark));
            code(line.substring(0, remark).stripTrailing(), lines);
            return;
        }
        String rest = line;
        String continued = indent(line) + " ".repeat(line.strip().matches("[.?:&|+].*") ? 0 : CONTINUED);
        while (rest.length() > MOST) {
            int place = place(rest);
            int text = place > 0 ? 0 : inText(rest);
            if (place <= 0 && text <= 0) {
                break;
            }
            lines.add(place > 0 ? rest.substring(0, place).stripTrailing() : rest.substring(0, text) + '"');
            rest = continued + (place > 0 ? rest.substring(place).stripLeading() : "+ \"" + rest.substring(text));
        }
        lines.add(rest);
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /// Where a remark begins behind code; 0 where there is none.
    private static int remark(String line) {
        boolean text = false;
        for (int at = 0; at + 1 < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '\\' && text) {
                at++;
            } else if (letter == '"' && !quoted(line, at)) {
                text = !text;
            } else if (!text && letter == '/' && line.charAt(at + 1) == '/') {
                return at;
            }
        }
        return 0;
    }

    private static boolean quoted(String line, int at) {
        return at > 0 && line.charAt(at - 1) == '\'' && at + 1 < line.length() && line.charAt(at + 1) == '\'';
    }

    /// The best place to break, as the index of what goes on the next line; 0 where there is none.
    private static int place(String line) {
        int depth = 0;
        int best = 0;
        int bestDepth = Integer.MAX_VALUE;
        boolean text = false;
        for (int at = indent(line).length() + 1; at <= MOST && at < line.length(); at++) {
            char before = line.charAt(at - 1);
            if (text && before == '\\') {
                at++;
            } else if (before == '"' && !quoted(line, at - 1)) {
                text = !text;
            } else if (!text) {
                depth += "([{".indexOf(before) >= 0 ? 1 : ")]}".indexOf(before) >= 0 ? -1 : 0;
                if (at > LEAST && breaks(line, at) && depth <= bestDepth) {
                    best = at;
                    bestDepth = depth;
                }
            }
        }
        return best;
    }

    /// The last blank within a text that may be parted; 0 where there is none.
    private static int inText(String line) {
        boolean text = false;
        int best = 0;
        for (int at = indent(line).length(); at < MOST - 1; at++) {
            char letter = line.charAt(at);
            if (text && letter == '\\') {
                at++;
            } else if (letter == '"' && !quoted(line, at)) {
                text = !text;
            } else if (text && letter == ' ' && at > LEAST) {
                best = at + 1;
            }
        }
        return text && !line.substring(MOST - 1).matches("[^\"]*\"(\\.|::).*") ? best : 0;
    }

    private static boolean breaks(String line, int at) {
        String rest = line.substring(at);
        String before = line.substring(0, at);
        if (before.endsWith(", ") || before.endsWith("-> ") && !rest.startsWith("{")) {
            return true;
        }
        if (before.endsWith(" ") && rest.matches("(&&|\\|\\||\\?|:|\\+) .*")) {
            return true;
        }
        return rest.matches("\\.[a-z]\\w*\\(.*") && before.matches(".*[)\\]}]");
    }
}
