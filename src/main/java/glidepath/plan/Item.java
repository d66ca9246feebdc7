package glidepath.plan;

import glidepath.catalog.PriceCatalog;

/// One entry of a list in a plan, which keeps its id while it is renamed, moved or edited.
public sealed interface Item permits Workload, Infrastructure, Gateway, ProviderTerms, Grant, Cash {

    String id();

    /// What the user calls it.
    String name();

    /// The same where a provider, which nobody names, goes by the name that it has itself.
    default String name(PriceCatalog catalog) {
        return name();
    }
}
