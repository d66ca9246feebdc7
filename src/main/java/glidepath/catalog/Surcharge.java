package glidepath.catalog;

import java.math.BigDecimal;

/// What a provider adds to all token rates of some models where a customer asks for it: data residency, US-only inference.
///
/// @param id     `data-residency`
/// @param factor on the list rates: 1.1 for 10 % more
public record Surcharge(String id, String name, ModelFilter models, BigDecimal factor, Source source) {
}
