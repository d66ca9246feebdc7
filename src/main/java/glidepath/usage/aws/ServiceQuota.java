package glidepath.usage.aws;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import glidepath.units.Count;

/// A quota of Amazon Bedrock as `aws service-quotas list-service-quotas` tells it.
///
/// @param scope of the calls that it counts
/// @param model as AWS names it: `Anthropic Claude Sonnet 4.6`
public record ServiceQuota(Scope scope, What what, String model, Count perMinute) {

    private static final Pattern NAME =
            Pattern.compile("(On-demand|Cross-region|Global cross-region) model inference (requests|tokens) per minute for (.+?)(?: "
                    + "V\\d+)?",
            Pattern.CASE_INSENSITIVE);

    /// Through which ids calls are made.
    public enum Scope { IN_REGION, GEOGRAPHY, GLOBAL }

    /// What is counted.
    public enum What { REQUESTS, TOKENS }

    static Optional<Scope> scope(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "on-demand" -> Optional.of(Scope.IN_REGION);
            case "cross-region" -> Optional.of(Scope.GEOGRAPHY);
            case "global cross-region" -> Optional.of(Scope.GLOBAL);
            default -> Optional.empty();
        };
    }

    /// Reads the name of a quota; empty where it is about something else.
    public static Optional<ServiceQuota> named(String name, Count value) {
        var found = NAME.matcher(name.strip());
        return found.matches() ? scope(found.group(1)).map(scope ->
                new ServiceQuota(scope, found.group(2).equalsIgnoreCase("requests") ? What.REQUESTS : What.TOKENS,
                found.group(3).strip(), value)) : Optional.empty();
    }
}
