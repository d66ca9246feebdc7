package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.units.Money;

/// Like rows of a month, added up.
///
/// @param tokens of all its rows; empty where one of them counts none
public record ActualLine(ActualKey key, Optional<BigDecimal> tokens, Money cost, long rows) {

    ActualLine named(PriceCatalog catalog) {
        return new ActualLine(key.named(catalog), tokens, cost, rows);
    }

    ActualLine and(ActualLine other) {
        return new ActualLine(key, tokens.flatMap(some -> other.tokens.map(some::add)), cost.plus(other.cost), rows + other.rows);
    }
}
