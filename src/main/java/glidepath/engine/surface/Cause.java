package glidepath.engine.surface;

/// Why a charge is made: which model, route or retry loop created the cost.
public enum Cause {
    /// The calls themselves.
    CALLS,
    /// Attempts that failed and were billed all the same.
    FAILED_ATTEMPTS,
    /// Calls that a second model answered.
    FALLBACK,
    /// Rented, whether it is used or not.
    CAPACITY,
    /// None of these.
    OTHER;

    /// Whether a call makes it, by the token.
    public boolean isCalled() {
        return this == CALLS || this == FAILED_ATTEMPTS || this == FALLBACK;
    }
}
