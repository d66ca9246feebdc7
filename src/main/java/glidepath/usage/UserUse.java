package glidepath.usage;

import java.math.BigDecimal;
import java.util.Optional;

/// What one user used.
///
/// @param user   a salted hash
/// @param cost   empty where no record of the user tells
/// @param tokens sent and answered
public record UserUse(String user, long calls, long tokens, Optional<BigDecimal> cost) {

    /// Nobody is a user without a call: none were told.
    public Optional<Long> callsTold() {
        return Optional.of(calls).filter(some -> some > 0);
    }

    /// Calls that failed may have none.
    public Optional<Long> tokensTold() {
        return Optional.of(tokens).filter(some -> some > 0 || calls > 0);
    }
}
