package glidepath.advise.estimate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sum as programs write it: `calls = 1000; cost = calls * 0.003  # $3` is `1000 * 0.003 = $3`.
final class Variables {

    private static final Pattern STATEMENTS = Pattern.compile("[;\\n]|,\\s+(?=[A-Za-z_]\\w*\\s*=)");
    private static final Pattern REMARK = Pattern.compile("#|//");
    private static final Pattern ASSIGNED = Pattern.compile(
            "\\s*(?:(?:const|let|var|val|final|double|float|int)\\s+)?([A-Za-z_]\\w*)\\s*=(?![=>])(.*)");
    private static final Pattern NUMBERS = Pattern.compile("[\\s\\d._$*+/()-]*\\d(?:e-?\\d+)?[\\s\\d._*+/()e-]*[kKM]?\\s*");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Pattern PRODUCT = Pattern.compile("[*+/-]");
    private static final Pattern AMOUNT = Pattern.compile("[$]?\\s?\\d[\\d,._]*");
    /// Letters of the longest sum: what is put in place of names may hold names itself.
    private static final int LONGEST = 2_000;

    private final Map<String, String> values = new HashMap<>();
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
        for (String statement : STATEMENTS.split(text)) {
            String[] parts = REMARK.split(statement, 2);
            variables.read(parts[0]);
            variables.rest += parts.length > 1 ? " " + parts[1] : "";
        }
        return variables.sum.map(said -> said + variables.claim(said)).orElse(text);
    }

    private void read(String statement) {
        Matcher assigned = ASSIGNED.matcher(statement);
        if (assigned.matches() && NUMBERS.matcher(assigned.group(2)).matches() && !values.containsKey(assigned.group(1))) {
            values.put(assigned.group(1), assigned.group(2).replace("$", "").strip());
            rest = sum.isPresent() ? rest + " " + assigned.group(2) : "";
            return;
        }
        String right = assigned.matches() ? assigned.group(2) : statement;
        Optional<String> said = Optional.of(right).filter(side -> PRODUCT.matcher(side).find()).flatMap(this::inserted);
        said.ifPresentOrElse(found -> {
            sum = said;
            rest = "";
            if (assigned.matches() && found.indexOf('=') < 0) {
                values.put(assigned.group(1), "(" + found.strip() + ")");
            }
        }, () -> rest += " " + right);
    }

    /// With the values of its names; empty where it has none, or one that has no value.
    private Optional<String> inserted(String side) {
        var text = new StringBuilder();
        Matcher name = NAME.matcher(side);
        int from = 0;
        boolean known = true;
        while (name.find()) {
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
