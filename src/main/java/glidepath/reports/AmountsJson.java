package glidepath.reports;

import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.DisplayCurrency;
import glidepath.units.Money;

/// Amounts of money in JSON: numbers with every digit, in dollars or in the currency that a plan is shown in.
record AmountsJson(DisplayCurrency currency) {

    ObjectNode put(ObjectNode node, String key, Money amount) {
        node.set(key, Json.number(currency.of(amount.usd())));
        return node;
    }

    void putOrNull(ObjectNode node, String key, Optional<Money> amount) {
        amount.ifPresentOrElse(value -> put(node, key, value), () -> node.putNull(key));
    }
}
