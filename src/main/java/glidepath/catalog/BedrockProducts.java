package glidepath.catalog;

/// The products of Bedrock, as the catalog and AWS's bills call them: what AWS sells itself, and models that the Marketplace sells.
public final class BedrockProducts {

    public static final String OWN = "Amazon Bedrock";
    /// Bills have a service for each of these models; here they are one product.
    public static final String THIRD_PARTY = "Amazon Bedrock third-party models";

    private static final String EDITION = " (Amazon Bedrock Edition)";

    private BedrockProducts() {
    }

    /// Whether a service of a bill is a model that the Marketplace sells: `Claude Sonnet 4.6 (Amazon Bedrock Edition)`.
    public static boolean isEdition(String service) {
        return service.contains(EDITION);
    }

    /// The name of such a model without what says so.
    public static String model(String service) {
        return service.endsWith(EDITION) ? service.substring(0, service.length() - EDITION.length()) : service;
    }
}
