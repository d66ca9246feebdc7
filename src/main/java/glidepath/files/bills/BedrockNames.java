package glidepath.files.bills;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.catalog.BedrockProducts;

/// Brings together the names under which Amazon Bedrock is billed: its own, and one for each model that is sold through the Marketplace.
final class BedrockNames {

    private static final Pattern MARKETPLACE = Pattern.compile(".*MP:.*(TokenCount|_tokens_?).*");

    /// Usage types of models that AWS sells itself, where no service is named.
    private static final Pattern TOKENS = Pattern.compile(".*-(input|output|cache-(read|write)-input)(-token.*)?");

    private BedrockNames() {
    }

    /// The product of the catalog; the service's own name where it is none of Bedrock.
    ///
    /// @param code    a short name such as `AmazonBedrock`; may be empty
    /// @param service as it is shown
    static String product(String code, String service, String usageType) {
        if (BedrockProducts.isEdition(service) || MARKETPLACE.matcher(usageType).matches()) {
            return BedrockProducts.THIRD_PARTY;
        }
        String plain = (code + service).replace(" ", "").toLowerCase(Locale.ROOT);
        boolean own = plain.contains("amazonbedrock") || plain.isEmpty() && TOKENS.matcher(usageType).matches();
        return own ? BedrockProducts.OWN : Stream.of(service, code, usageType).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /// The same of what is a service or a usage type.
    static String either(String name) {
        return TOKENS.matcher(name).matches() || MARKETPLACE.matcher(name).matches() ? product("", "", name) : product("", name, "");
    }

    /// Whether a name is a service or a usage type of Bedrock.
    static boolean isOfBedrock(String name) {
        String product = either(name);
        return product.equals(BedrockProducts.OWN) || product.equals(BedrockProducts.THIRD_PARTY);
    }

    /// What tells the model: the service where it is one model's, else the usage type.
    static String item(String service, String usageType) {
        return BedrockProducts.isEdition(service) || usageType.isEmpty() ? service : usageType;
    }
}
