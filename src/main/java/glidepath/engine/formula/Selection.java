package glidepath.engine.formula;

/// Which charges are added up.
public sealed interface Selection {

    /// Of the models called through a gateway: calls, failed attempts, fallback.
    record Through(String gateway) implements Selection {
    }

    /// Of a provider, its support left out.
    record Of(String provider) implements Selection {
    }

    /// Of a provider, before discounts, without what a marketplace sells and without its support.
    record ListOf(String provider) implements Selection {
    }

    /// All that providers and gateways charge: human review bears no tax.
    record Taxed() implements Selection {
    }
}
