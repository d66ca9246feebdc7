package glidepath.catalog;

/// Who sells a model on a cloud, which decides what credits may pay for it (cost model, section 8).
public enum SoldThrough {
    /// The provider itself: ordinary usage of its service.
    PROVIDER,
    /// A marketplace or partner: a product of its own, which promotional credits often leave out.
    MARKETPLACE,
    /// No list names its maker: counted as [#MARKETPLACE], and said so.
    UNKNOWN
}
