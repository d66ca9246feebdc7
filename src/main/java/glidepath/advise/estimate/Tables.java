package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A table of one row under its heads, as a README has it, said as a list: `| calls | in |` over `| 2,000 | 900 |` is
/// `calls: 2,000; in: 900`.
final class Tables {

    private static final Pattern RULE = Pattern.compile("[\\s|:=+-]+");
    private static final Pattern MONEY_HEAD = Pattern.compile("(?i).*(\\$|usd|\\bprice|\\bcost|\\btotal|\\bbill).*");
    private static final Pattern NUMBER = Pattern.compile("\\s*[~≈]?\\d[\\d.,' ]*\\s*");
    private static final Pattern DOLLARS_PER = Pattern.compile("(?i)(\\$|usd)\\s*/");
    private static final int FEWEST = 3;

    private Tables() {
    }

    /// The text, with its table said as a list; the same text where it has none of two rows.
    static String flat(String text) {
        String[] lines = text.split("\n", -1);
        List<Integer> rows = new ArrayList<>();
        for (int index = 0; index < lines.length; index++) {
            if (lines[index].indexOf('|') >= 0 && !RULE.matcher(lines[index]).matches()) {
                rows.add(index);
            }
        }
        if (rows.size() != 2) {
            return text;
        }
        List<String> heads = cells(lines[rows.getFirst()]);
        List<String> values = cells(lines[rows.getLast()]);
        boolean table = heads.size() == values.size() && heads.size() >= FEWEST
                && heads.stream().map(head -> head.toLowerCase(Locale.ROOT)).noneMatch(head -> head.chars().anyMatch(Character::isDigit)
                && !head.contains("1m") && !head.contains("1k"));
        return table ? said(lines, rows, heads, values) : text;
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>(Arrays.stream(row.strip().split("\\|")).map(String::strip).toList());
        if (!cells.isEmpty() && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        return cells;
    }

    private static String said(String[] lines, List<Integer> rows, List<String> heads, List<String> values) {
        var text = new StringBuilder();
        for (int index = 0; index < lines.length; index++) {
            if (index == rows.getLast()) {
                for (int cell = 0; cell < heads.size(); cell++) {
                    text.append(said(heads.get(cell), values.get(cell))).append("; ");
                }
            } else if (index != rows.getFirst() && !RULE.matcher(lines[index]).matches()) {
                text.append(lines[index]).append('\n');
            }
        }
        return text.toString();
    }

    private static String said(String head, String value) {
        boolean bare = MONEY_HEAD.matcher(head).matches() && NUMBER.matcher(value).matches();
        return DOLLARS_PER.matcher(head).replaceAll("price per ").replace("$", "").replace("/", " per ").replace("(", "").replace(")", "")
                + ": " + (bare ? "$" + value.strip() : value);
    }
}
