package glidepath.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way in which an id names a model: what it looks like, and what it says.
///
/// @param name     of the rule, for the sentence that says what led to a model: `bedrock-arn`
/// @param pattern  of the whole text; its groups fill the templates
/// @param provider the provider that it tells, in lower case; empty where none
/// @param id       the provider's id, or what is left to be looked at: `$2`
/// @param place    from where the model answers, where the text says so apart from its name: `$2`; empty where not
/// @param guesses  whether it holds only where nothing else told the provider
public record Rewrite(String name, Pattern pattern, String provider, String id, String place, boolean guesses) {

    /// What a text says by this rule.
    ///
    /// @param place   a geography, a region or a bill's code of one; empty where it is not told apart from the id
    /// @param certain whether nobody but the provider writes ids of this shape
    public record Reading(String rule, String provider, String id, String place, boolean certain) {

        /// A reading without a place, whose provider others may have, too.
        public Reading(String rule, String provider, String id) {
            this(rule, provider, id, "", false);
        }

        /// What was told before and this leaves open.
        Reading after(Reading before) {
            return new Reading(rule, provider.isEmpty() ? before.provider : provider, id, place.isEmpty() ? before.place : place,
                    certain || before.certain);
        }
    }

    public Optional<Reading> read(String text) {
        Matcher match = pattern.matcher(text);
        return match.matches() ? Optional.of(new Reading(name, fill(match, provider), fill(match, id),
                fill(match, place).toLowerCase(Locale.ROOT), !guesses && !provider.isEmpty())) : Optional.empty();
    }

    /// The next reading of one; empty where the rule does not fit, or guesses against what is told.
    Optional<Reading> read(Reading now) {
        boolean told = guesses && !now.provider().isEmpty() && !now.provider().equals(provider);
        return told ? Optional.empty() : read(now.id()).map(read -> read.after(now));
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
