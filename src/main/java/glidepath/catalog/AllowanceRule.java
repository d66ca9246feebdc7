package glidepath.catalog;

import java.math.BigDecimal;

/// So many units of a meter that cost nothing each month: one allowance, shared by all models it is about.
///
/// @param perMonth in the meter's noun, not in what a price covers: 5,000 searches
public record AllowanceRule(Meter meter, ModelFilter models, BigDecimal perMonth, Source source) {
}
