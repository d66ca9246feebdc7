package glidepath.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way in which an id names a model: what it looks like, and what it says.
///
/// @param name     of the rule, for the sentence that says what led to a model: `bedrock-arn`
/// @param pattern  of the whole text; its groups fill the templates
/// @param provider the provider that it tells, in lower case; empty where none
/// @param id       the provider's id, or what is left to be looked at: `$2`
public record Rewrite(String name, Pattern pattern, String provider, String id) {

    /// What a text says by this rule.
    public record Reading(String rule, String provider, String id) {
    }

    public Optional<Reading> read(String text) {
        Matcher match = pattern.matcher(text);
        return match.matches() ? Optional.of(new Reading(name, fill(match, provider), fill(match, id))) : Optional.empty();
    }

    private static String fill(Matcher match, String template) {
        String filled = template;
        for (int group = 1; group <= match.groupCount(); group++) {
            String value = match.group(group);
            filled = filled.replace("$" + group, value == null ? "" : value);
        }
        return filled;
    }
}
