package glidepath.advise.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sum as programs write it: `calls = 1000; cost = calls * 0.003  # $3` is `1000 * 0.003 = $3`.
final class Variables {

    private static final Pattern STATEMENTS = Pattern.compile(
            "[;\\n]|,\\s+(?=[A-Za-z_]\\w*\\s*=)|\\s(?:with|where|and|for)\\s+(?=[A-Za-z_]\\w*\\s*=)");
    private static final Pattern REMARK = Pattern.compile("#|//");
    private static final Pattern ASSIGNED = Pattern.compile(
            "\\s*(?:(?:const|let|var|val|final|double|float|int)\\s+)?([A-Za-z_]\\w*)\\s*=(?![=>])(.*)", Pattern.DOTALL);
    /// A number alone, and what follows that is no part of a sum.
    private static final Pattern NUMBER = Pattern.compile("\\s*[$]?(\\d[\\d_]*(?:[.,]\\d+)*(?:e-?\\d+)?[kKM]?)(?:\\s+[a-zA-Z].*|\\s*)");
    private static final Pattern PRINT = Pattern.compile("^\\s*(?:print|console\\.log)\\(([^()]*)\\)\\s*$");
    private static final Pattern FIGURES = Pattern.compile("[\\s\\d._*+/()-]+");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Pattern SIGN = Pattern.compile("[*+/-]");
    private static final Pattern AMOUNT = Pattern.compile("[$]?\\s?\\d[\\d,._]*");
    /// Letters of the longest sum: what is put in place of names may hold names itself.
    private static final int LONGEST = 2_000;

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private Optional<String> sum = Optional.empty();
    private String rest = "";

    private Variables() {
    }

    /// The same text where it has no sum of names.
    static String replaced(String text) {
        if (text.indexOf('=') < 0) {
            return text;
        }
        var variables = new Variables();
        List<String[]> statements = Arrays.stream(STATEMENTS.split(text)).map(statement -> REMARK.split(statement, 2)).toList();
        statements.forEach(parts -> variables.number(parts[0]));
        for (String[] parts : statements) {
            variables.read(parts[0]);
            variables.rest += parts.length > 1 ? " " + parts[1] : "";
        }
        return variables.sum.map(said -> said + variables.claim(said)).orElse(text);
    }

    private void number(String statement) {
        Matcher assigned = ASSIGNED.matcher(statement);
        Matcher number = NUMBER.matcher(assigned.matches() ? assigned.group(2) : "");
        if (number.matches()) {
            values.putIfAbsent(assigned.group(1), number.group(1));
        }
    }

    private void read(String statement) {
        Matcher assigned = ASSIGNED.matcher(statement);
        String right = PRINT.matcher(assigned.matches() ? assigned.group(2) : statement).replaceFirst("$1");
        Matcher number = NUMBER.matcher(assigned.matches() ? right : "");
        if (number.matches() && number.group(1).equals(values.get(assigned.group(1)))) {
            rest += sum.isPresent() ? " " + right.substring(number.end(1)) : "";
            if (sum.isPresent() && !used.contains(assigned.group(1)) && right.substring(number.end(1)).isBlank()) {
                rest += right;   // `total = $3`
            }
            return;
        }
        if (assigned.matches() && FIGURES.matcher(right).matches()) {
            values.put(assigned.group(1), "(" + right.strip() + ")");
            return;
        }
        Optional<String> said = Optional.of(right).filter(side -> SIGN.matcher(side).find()).flatMap(this::inserted);
        if (said.isEmpty()) {
            rest += " " + right;
            return;
        }
        sum = said;
        rest = "";
        if (assigned.matches() && said.get().indexOf('=') < 0) {
            values.put(assigned.group(1), "(" + said.get().strip() + ")");
        }
    }

    /// With the values of its names; empty where it has none, or one that has no value.
    private Optional<String> inserted(String side) {
        var text = new StringBuilder();
        Matcher name = NAME.matcher(side);
        int from = 0;
        boolean known = true;
        while (name.find() && text.length() < LONGEST) {
            used.add(name.group());
            known &= values.containsKey(name.group());
            text.append(side, from, name.start()).append(values.getOrDefault(name.group(), ""));
            from = name.end();
        }
        return known && from > 0 && text.length() < LONGEST ? Optional.of(text + side.substring(from)) : Optional.empty();
    }

    /// What the program says that it comes to.
    private String claim(String said) {
        Matcher amount = AMOUNT.matcher(rest);
        return said.indexOf('=') >= 0 || !amount.find() ? "" : " = " + amount.group();
    }
}
