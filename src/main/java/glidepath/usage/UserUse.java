package glidepath.usage;

import java.math.BigDecimal;
import java.util.Optional;

/// What one user used.
///
/// @param user   a salted hash
/// @param cost   empty where no record of the user tells
/// @param tokens sent and answered
public record UserUse(String user, long calls, long tokens, Optional<BigDecimal> cost) {
}
