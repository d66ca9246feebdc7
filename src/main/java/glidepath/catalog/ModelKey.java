package glidepath.catalog;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which entries of price tables are one model: what it is called without the place from which it answers, and that place.
///
/// Only Bedrock writes places into ids. There `us.anthropic.claude-opus-4-8`, `global.anthropic.claude-opus-4-8-v1:0` and
/// `bedrock/eu-west-2/anthropic.claude-opus-4-8` are one model at three places.
///
/// @param scope a geography, a region, [Access#GLOBAL], [Access#IN_REGION], [#REGIONAL] or [Access#ANYWHERE]
public record ModelKey(String stem, String scope) {

    /// In some tables one entry for all places but the whole world.
    public static final String REGIONAL = "regional";

    private static final Pattern PLACED = Pattern.compile("(global|regional|us|eu|apac|au|jp|ca|in|sa|us-gov)\\.(.+)");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(?:-gov)?-[a-z]+-\\d");
    private static final Pattern IN_REGION = Pattern.compile("(" + REGION + ")/(.+)");
    /// As lists of models add a place to a name.
    private static final Pattern NAMED = Pattern.compile(" \\((global|regional|[A-Z]{2,4}(-[A-Z]+(-\\d)?)?|" + REGION + ")\\)");
    private static final Pattern DATE = Pattern.compile("[-@]20\\d{6}$");

    public static ModelKey of(ModelId id) {
        String lower = id.id().toLowerCase(Locale.ROOT);
        if (!id.isOnBedrock()) {
            return new ModelKey(lower, Access.ANYWHERE);
        }
        Matcher region = IN_REGION.matcher(lower);
        if (region.matches()) {
            return new ModelKey(stem(region.group(2)), region.group(1));
        }
        Matcher placed = PLACED.matcher(lower);
        return placed.matches() ? new ModelKey(stem(placed.group(2)), placed.group(1)) : new ModelKey(stem(lower), Access.IN_REGION);
    }

    /// Without what says only which edition of the offer it is.
    private static String stem(String id) {
        String plain = id.replace('@', '-').replaceFirst("^moonshot\\.", "moonshotai.");
        String edition = plain.replaceFirst("-1:0$", "").replaceFirst(":0$", "");
        return edition.replaceFirst("-v1$", "").replaceFirst("^claude-", "anthropic.claude-");
    }

    /// Without its date, where the same model is listed without.
    public ModelKey among(Set<String> stems) {
        Matcher dated = DATE.matcher(stem);
        String undated = dated.replaceFirst("");
        return dated.find(0) && stems.contains(undated) ? new ModelKey(undated, scope) : this;
    }

    /// An id without its place.
    public static String unplaced(String id) {
        Matcher placed = PLACED.matcher(id);
        return placed.matches() ? placed.group(2) : id;
    }

    /// The name of a model without its place: `Claude Haiku 4.5`, and not `Claude Haiku 4.5 (regional)` or `Claude Haiku 4.5 (EU-WEST-1)`.
    public static String unplacedName(String name) {
        return NAMED.matcher(name).replaceFirst("");
    }

    public boolean isRegion() {
        return isRegion(scope);
    }

    /// Whether a scope is one region and no geography.
    public static boolean isRegion(String scope) {
        return REGION.matcher(scope).matches();
    }
}
