package glidepath.files.bills;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import glidepath.catalog.Provider;
import glidepath.files.usage.AiServices;

/// Who sells models, as bills of several providers name them. What they sell beside models is none of theirs here: a plan is about models.
///
/// @param provider as the catalog calls it
/// @param product  as the catalog calls it
/// @param names    what their names begin with
/// @param services on whose rows models stand
record Sellers(String provider, String product, List<String> names, Predicate<String> services) {

    private static final List<Sellers> ALL = List.of(
            new Sellers(Provider.AZURE, "Microsoft Azure", List.of("microsoft", "azure"), AiServices::isOfMicrosoft),
            new Sellers(Provider.GOOGLE, "Google", List.of("google", "gcp"), AiServices::isOfGoogle),
            new Sellers(Provider.OPENAI, "OpenAI", List.of("openai"), _ -> true),
            new Sellers(Provider.ANTHROPIC, "Anthropic", List.of("anthropic"), _ -> true));

    /// Whose products go by names of their own ([BedrockNames]).
    static boolean isAws(String name) {
        return name.toUpperCase(Locale.ROOT).contains("AWS") || name.contains("Amazon");
    }

    /// @param name of a provider
    static Optional<Sellers> of(String name, String service) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(seller -> seller.names.stream().anyMatch(lower::startsWith) && seller.services.test(service))
                .findFirst();
    }
}
