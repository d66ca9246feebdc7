package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of one row under its heads, as a README has it, said as a list: `| calls | in |` over `| 2,000 | 900 |` is
/// `calls: 2,000; in: 900`. An invoice, with a quantity, a price and an amount in each row, is said as products: `120 x $0.25 = $30`.
final class Tables {

    private static final Pattern RULE = Pattern.compile("[\\s|:=+-]+");
    private static final Pattern MONEY_HEAD = Pattern.compile("(?i).*(\\$|usd|\\bprice|\\bcost|\\btotal|\\bbill).*");
    private static final Pattern NUMBER = Pattern.compile("\\s*[~≈]?\\d[\\d.,' ]*\\s*");
    private static final Pattern DOLLARS_PER = Pattern.compile("(?i)(\\$|usd)\\s*/");
    /// Lines of values that are separated by commas.
    private static final Pattern LISTED = Pattern.compile("(?m)^([A-Za-z][^,\\d\\n]*),\\s?([$€£]?\\d[\\d.]*[kKM]?)$");
    private static final List<Pattern> SEPARATORS = List.of(Pattern.compile(";"), Pattern.compile(",\\s|(?<=[A-Za-z,]),|,(?=[$A-Za-z,])"),
            Pattern.compile(","));
    private static final Pattern SCALED = Pattern.compile("\\s*\\((M|m|MM|k|K|millions?|thousands?)\\)");
    private static final int FEWEST = 3;

    private Tables() {
    }

    /// The text, with its table said as a list; the same text where it has none of two rows.
    static String flat(String text) {
        String[] lines = separated(text.replace('\t', '|').split("\n", -1));
        List<Integer> rows = new ArrayList<>();
        for (int index = 0; index < lines.length; index++) {
            if (lines[index].indexOf('|') >= 0 && !RULE.matcher(lines[index]).matches()) {
                rows.add(index);
            }
        }
        if (rows.size() > 2) {
            List<List<String>> cells = rows.stream().map(row -> cells(lines[row])).toList();
            if (isWays(cells.getFirst()) && cells.stream().skip(1).allMatch(row -> row.size() == FEWEST)) {
                return ways(lines, rows);
            }
            return cells.stream().allMatch(row -> row.size() == 2) ? pairs(lines, rows) : Grid.said(cells)
                    .or(() -> Invoice.of(cells).map(Invoice::said)).map(said -> sums(lines, rows, said)).orElse(text);
        }
        if (rows.isEmpty() && LISTED.matcher(text).find()) {
            return LISTED.matcher(text).replaceAll("$1: $2");
        }
        if (rows.size() != 2) {
            return text;
        }
        List<String> heads = cells(lines[rows.getFirst()]);
        List<String> values = cells(lines[rows.getLast()]);
        boolean table = heads.size() == values.size() && heads.size() >= FEWEST
                && heads.stream().map(head -> head.toLowerCase(Locale.ROOT)).noneMatch(head -> head.chars().anyMatch(Character::isDigit)
                && !head.contains("1m") && !head.contains("1k"));
        Optional<List<String>> grid = table ? Grid.said(List.of(heads, values)) : Optional.empty();
        return grid.isPresent() ? sums(lines, rows, grid.get()) : table ? said(lines, rows, heads, values) : text;
    }

    /// Lines that all have as many values, as a spreadsheet writes them.
    private static String[] separated(String[] lines) {
        if (lines.length == 1) {
            return lines;
        }
        for (Pattern separator : SEPARATORS) {
            int cells = separator.split(lines[0], -1).length;
            if (cells >= FEWEST + (lines.length > 2 ? 1 : 2) && Arrays.stream(lines).allMatch(line -> line.isBlank()
                    || line.indexOf('|') < 0 && separator.split(line, -1).length == cells)) {
                return Arrays.stream(lines).map(line -> separator.matcher(line).replaceAll("|")).toArray(String[]::new);
            }
        }
        return lines;
    }

    /// What stands around the rows is kept where it has numbers.
    private static String sums(String[] lines, List<Integer> rows, List<String> said) {
        return IntStream.range(0, lines.length).filter(index -> index != rows.getFirst() && !RULE.matcher(lines[index]).matches())
                .mapToObj(index -> rows.contains(index) ? said.get(rows.indexOf(index) - 1) + ";" : lines[index])
                .filter(line -> line.chars().anyMatch(Character::isDigit)).collect(Collectors.joining("\n"));
    }

    private static boolean isWays(List<String> heads) {
        return heads.size() == FEWEST && heads.get(1).toLowerCase(Locale.ROOT).startsWith("in")
                && heads.getLast().toLowerCase(Locale.ROOT).startsWith("out");
    }

    /// A row of tokens and one of prices, each for input and output.
    private static String ways(String[] lines, List<Integer> rows) {
        List<String> heads = cells(lines[rows.getFirst()]);
        return IntStream.range(0, lines.length).filter(index -> index != rows.getFirst() && !RULE.matcher(lines[index]).matches())
                .mapToObj(index -> {
                    List<String> row = rows.contains(index) ? cells(lines[index]) : List.of();
                    return row.isEmpty() ? lines[index] : said(heads.get(1) + " " + row.getFirst(), row.get(1)) + "; "
                            + said(heads.getLast() + " " + row.getFirst(), row.getLast()) + ";";
                }).collect(Collectors.joining("\n"));
    }

    /// `| Requests | 30,000 |`: a name and a value in each row.
    private static String pairs(String[] lines, List<Integer> rows) {
        return IntStream.range(0, lines.length).filter(index -> rows.contains(index) || !RULE.matcher(lines[index]).matches())
                .mapToObj(index -> rows.contains(index) ? said(cells(lines[index]).getFirst(), cells(lines[index]).getLast()) + ";"
                        : lines[index]).collect(Collectors.joining("\n"));
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>(Arrays.stream(row.replace("**", "").strip().split("\\|")).map(String::strip).toList());
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
        Matcher scale = SCALED.matcher(head);
        if (scale.find() && NUMBER.matcher(value).matches()) {   // `tokens (M)`
            String unit = scale.group(1);
            return said(scale.replaceFirst(""), value.strip() + " " + unit);
        }
        boolean bare = MONEY_HEAD.matcher(head).matches() && NUMBER.matcher(value).matches();
        return DOLLARS_PER.matcher(head).replaceAll("price per ").replace("$", "").replace("/", " per ").replace("(", "").replace(")", "")
                + ": " + (bare ? "$" + value.strip() : value);
    }
}
