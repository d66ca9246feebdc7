package glidepath.engine;

import java.math.BigDecimal;

/// One number in the product that makes a quantity, with its name: 4,000 `tokens.input`, 1.1 `attempts`.
///
/// @param name key of its label
public record Factor(String name, BigDecimal value) {
}
