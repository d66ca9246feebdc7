package glidepath.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways of writing a model's name, from the strictest to the loosest: two names that are alike in one name the same model.
enum NameForm {

    /// As it is, whatever its case.
    EXACT("exact-id", NameForm::lower),
    /// Dots, hyphens, underscores, colons and blanks alike: `claude-haiku-4.5` is `claude-haiku-4-5`.
    PLAIN("same-letters", NameForm::plain),
    /// Without the edition: a date, `-latest`, the version of the offer.
    UNDATED("without-date", name -> undated(name)),
    /// The words in any order, and the numbers in theirs: `Claude 4.5 Haiku`.
    WORDS("same-words", name -> words(undated(name), Set.of())),
    /// As before, without words that say nothing: `Llama 3.3 70B` is `llama-3.3-70b-instruct`.
    ESSENCE("main-words", name -> words(unversioned(undated(name)), Set.of("instruct", "it", "maas", "hf", "chat", "preview", "model")));

    private static final Pattern EDITION = Pattern.compile(
            "([@-](20\\d{6}|20\\d\\d-\\d\\d-\\d\\d|latest|default)|(?<=[a-z0-9])(-v1)?:0|-v1)$");
    private static final Pattern VERSION = Pattern.compile("(?<![a-z0-9])v(?=\\d)");
    private static final Pattern PART = Pattern.compile("\\d+|[a-z]+");
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final String rule;
    private final UnaryOperator<String> normal;

    NameForm(String rule, UnaryOperator<String> normal) {
        this.rule = rule;
        this.normal = normal;
    }

    /// What led to a model, where this form did.
    String rule() {
        return rule;
    }

    String of(String name) {
        return normal.apply(name.strip());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return lower(name).replace("+", "-plus").replaceAll("[._:\\s()]+", "-").replaceAll("-+", "-").replaceAll("^-|-$", "");
    }

    private static String undated(String name) {
        String lower = lower(name).replaceAll("\\s*\\((latest|preview|20\\d\\d-?\\d\\d-?\\d\\d)\\)$", "");
        Matcher edition = EDITION.matcher(lower);
        String shorter = edition.replaceFirst("");
        return shorter.equals(lower) || shorter.isEmpty() ? plain(humps(name, lower)) : undated(shorter);
    }

    /// `NovaLite` is two words.
    private static String humps(String name, String lower) {
        return name.equalsIgnoreCase(lower) && !name.equals(lower) ? lower(HUMPS.matcher(name).replaceAll("-")) : lower;
    }

    /// `v3.5` is `3.5`.
    private static String unversioned(String name) {
        return VERSION.matcher(name).replaceAll("");
    }

    private static String words(String name, Set<String> idle) {
        List<String> letters = new ArrayList<>();
        List<String> digits = new ArrayList<>();
        Matcher part = PART.matcher(name.replaceAll("(?<=\\d)[.-]0(?=\\D|$)", ""));
        while (part.find()) {
            if (Character.isDigit(part.group().charAt(0))) {
                digits.add(part.group());
            } else if (!idle.contains(part.group())) {
                letters.add(part.group());
            }
        }
        letters.sort(null);
        return String.join(" ", letters) + " " + String.join(" ", digits);
    }
}
