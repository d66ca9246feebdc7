package glidepath.files.usage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Who bills a call, in the catalog's words, as far as a source lets it be seen.
final class Providers {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bedrock", "aws"), Map.entry("amazonbedrock", "aws"), Map.entry("awsbedrock", "aws"), Map.entry("bedrockconverse", "aws"), Map.entry("amazon", "aws"),
            Map.entry("anthropic", "anthropic"), Map.entry("claude", "anthropic"), Map.entry("openai", "openai"), Map.entry("azure", "azure"),
            Map.entry("azureai", "azure"), Map.entry("azureaiinference", "azure"), Map.entry("azureaiopenai", "azure"), Map.entry("gcpvertexai", "google"),
            Map.entry("vertexai", "google"), Map.entry("googlevertex", "google"), Map.entry("googlevertexanthropic", "google"), Map.entry("gemini", "google"),
            Map.entry("google", "google"), Map.entry("gcpgemini", "google"), Map.entry("gcpgenai", "google"), Map.entry("openrouter", "openrouter"),
            Map.entry("mistralai", "mistral"), Map.entry("mistral", "mistral"), Map.entry("githubcopilot", "github-copilot"), Map.entry("xai", "x-ai"),
            Map.entry("deepseek", "deepseek"), Map.entry("groq", "groq"), Map.entry("cohere", "cohere"), Map.entry("perplexity", "perplexity"));

    private static final Map<Pattern, String> MODELS = models();

    private Providers() {
    }

    private static Map<Pattern, String> models() {
        var models = new LinkedHashMap<Pattern, String>();
        models.put(Pattern.compile("((us|eu|apac|au|jp|ca|us-gov|global)\\.)?(anthropic|amazon|meta|mistral|cohere|ai21|deepseek|qwen|openai|stability|writer|moonshotai)\\..*"), "aws");
        models.put(Pattern.compile("arn:aws.*"), "aws");
        models.put(Pattern.compile(".*@\\d{8}"), "google");
        models.put(Pattern.compile("claude.*"), "anthropic");
        models.put(Pattern.compile("(gpt|chatgpt|o[1345](-|$)|codex|davinci|text-embedding|whisper|tts).*"), "openai");
        models.put(Pattern.compile("(gemini|gemma).*"), "google");
        models.put(Pattern.compile("grok.*"), "x-ai");
        models.put(Pattern.compile("deepseek.*"), "deepseek");
        models.put(Pattern.compile("(mistral|codestral|magistral|ministral|devstral).*"), "mistral");
        return models;
    }

    /// @param name  as a source writes it; empty where it does not
    /// @param model by whose name it is guessed then
    static String of(String name, String model) {
        String known = NAMES.get(Names.alike(name));
        if (known != null) {
            return known;
        }
        return name.isBlank() ? ofModel(model) : name.strip().toLowerCase(Locale.ROOT);
    }

    static String ofModel(String model) {
        String lower = model.toLowerCase(Locale.ROOT);
        return MODELS.entrySet().stream().filter(entry -> entry.getKey().matcher(lower).matches()).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
