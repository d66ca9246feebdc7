package glidepath.catalog;

import java.math.BigDecimal;

import glidepath.units.Rate;

/// A published rate that belongs to no single model: a CMU-minute in a region, a thousand guardrail text units.
///
/// @param id      `provider/what/where`, such as `aws/custom-model-import/us-east-1`
/// @param product the name under which the provider bills it, which decides which credits may pay
/// @param free    so many of the rate's units cost nothing each month, for all its users together
public record ListedRate(String id, String name, String product, Rate rate, Source source, BigDecimal free) {

    public ListedRate(String id, String name, String product, Rate rate, Source source) {
        this(id, name, product, rate, source, BigDecimal.ZERO);
    }

    public String provider() {
        return id.substring(0, id.indexOf('/'));
    }

    public Listed<Rate> listed() {
        return new Listed<>(rate, source);
    }
}
