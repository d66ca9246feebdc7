package glidepath.engine;

/// How much a problem matters, the weightiest first.
public enum Severity {
    /// A figure is missing or cannot be right.
    ERROR,
    /// Legal, but worth a look.
    WARNING,
    /// Nothing is wrong, but it may surprise.
    NOTE
}
