package glidepath.catalog;

/// How far a price or a claim can be trusted, strongest first.
public enum Evidence {
    /// From the primary source, or arithmetic that was checked.
    CONFIRMED,
    /// From a good second source, or a primary one without a date.
    LIKELY,
    /// One weak source, sources that disagree, or a look ahead.
    SPECULATION,
    /// Known to be wrong.
    FALSE;

    /// A figure made of two is as sure as the weaker.
    public Evidence and(Evidence other) {
        return isAtLeast(other) ? other : this;
    }

    public boolean isAtLeast(Evidence other) {
        return compareTo(other) <= 0;
    }
}
