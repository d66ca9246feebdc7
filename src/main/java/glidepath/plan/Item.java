package glidepath.plan;

/// One entry of a list in a plan, which keeps its id while it is renamed, moved or edited.
public sealed interface Item permits Workload, Infrastructure, Gateway, ProviderTerms, Grant, Cash {

    String id();

    /// What the user calls it.
    String name();
}
