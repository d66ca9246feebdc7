package glidepath.catalog;

import java.util.Set;

/// Who is called and billed.
///
/// @param name    of its service, as it writes it itself
/// @param product the name under which it bills model calls, unless a model says otherwise
/// @param biller  who sends the invoice, which may be for other services, too: AWS for calls of Amazon Bedrock
public record Provider(String id, String name, Kind kind, String product, String biller) {

    // The ids of those that rules or formats of the program name; all others are data.
    public static final String ANTHROPIC = "anthropic";
    /// Of its services, a plan calls Amazon Bedrock.
    public static final String AWS = "aws";
    public static final String AZURE = "azure";
    public static final String GOOGLE = "google";
    public static final String OPENAI = "openai";
    public static final String OPENROUTER = "openrouter";
    public static final Set<String> LARGE_CLOUDS = Set.of(AWS, AZURE, GOOGLE);

    /// The kind of route that leads there.
    public enum Kind { CLOUD, DIRECT, GATEWAY }

    /// One that bills in its own name.
    public Provider(String id, String name, Kind kind, String product) {
        this(id, name, kind, product, name);
    }

    /// The same under the name that it has for itself; what it sells is called so as well, where its list had only a name for both.
    public Provider called(String own) {
        return new Provider(id, own, kind, product.equals(name) ? own : product, biller.equals(name) ? own : biller);
    }

    /// Whether a text means what it sells by that name: the product as it bills it or its service, in any case and spelling; who sells one
    /// thing only may be named by its id as well, as price lists did before they knew its name.
    public boolean isProduct(String text) {
        return text.equals(product) || areAlike(text, product) || areAlike(text, name) || kind != Kind.CLOUD && areAlike(text, id);
    }

    /// Whether letters and digits are the same: `HuggingFace (groq)` and `huggingface_groq`.
    private static boolean areAlike(String one, String other) {
        int there = 0;
        for (int here = 0; here < one.length(); here++) {
            if (Character.isLetterOrDigit(one.charAt(here))) {
                there = next(other, there);
                if (there == other.length() || Character.toLowerCase(one.charAt(here)) != Character.toLowerCase(other.charAt(there))) {
                    return false;
                }
                there++;
            }
        }
        return there > 0 && next(other, there) == other.length();
    }

    private static int next(String text, int from) {
        int place = from;
        while (place < text.length() && !Character.isLetterOrDigit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// By its id. Written out, since what a record generates is linked when it is first called, which delays the start.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
