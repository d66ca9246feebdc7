package glidepath.files.usage;

import java.util.List;
import java.util.Locale;

/// What clouds call the services on whose bills calls of models stand.
public final class AiServices {

    private static final List<String> MICROSOFT = List.of("cognitive services", "azure openai", "foundry models", "foundry tools",
            "azure ai", "azure machine learning");
    private static final List<String> GOOGLE = List.of("vertex ai", "gemini api", "generative language api", "agent platform",
            "vertex ai agent builder");

    private AiServices() {
    }

    public static boolean isOfMicrosoft(String service) {
        return MICROSOFT.stream().anyMatch(service.toLowerCase(Locale.ROOT)::startsWith);
    }

    public static boolean isOfGoogle(String service) {
        return GOOGLE.contains(service.toLowerCase(Locale.ROOT));
    }
}
