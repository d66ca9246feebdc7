package glidepath.reports;

import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.Charge;
import glidepath.files.json.Json;

/// A charge of one call as JSON, with every digit.
record PricedChargeJson(Charge charge) {

    ObjectNode json() {
        ObjectNode node = Json.object().put("meter", charge.line().what());
        node.set("quantity", Json.number(charge.quantity()));
        node.put("unit", charge.line().unit().noun()).put("per", charge.line().unit().per());
        charge.line().rate().ifPresentOrElse(rate -> {
            node.set("rate", Json.number(rate.price().usd()));
            node.set("amount", Json.number(charge.amount().usd()));
        }, () -> node.putNull("rate").putNull("amount"));
        return node.setAll(SourceJson.json(charge.line().source()));
    }
}
