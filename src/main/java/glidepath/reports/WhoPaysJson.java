package glidepath.reports;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.WhoPays;
import glidepath.engine.credit.FirstInvoice;
import glidepath.engine.credit.PaysFor;
import glidepath.files.json.Json;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// Which grant pays for which token of a scenario, and what would land on the card first, as JSON.
record WhoPaysJson(Messages messages, PriceCatalog catalog) {

    String text(List<ScenarioForecast> forecasts) {
        ObjectNode root = Json.object();
        ArrayNode scenarios = root.putArray("scenarios");
        forecasts.forEach(forecast -> scenarios.add(json(forecast)));
        return Json.write(root);
    }

    private ObjectNode json(ScenarioForecast forecast) {
        ObjectNode node = Json.object().put("id", forecast.scenario().id()).put("name", forecast.scenario().name());
        FirstInvoice.of(forecast).ifPresentOrElse(invoice -> {
            ObjectNode first = node.putObject("firstInvoice").put("month", invoice.month().toString());
            first.set("toPay", Json.number(invoice.toPay().usd()));
            first.set("unused", Json.number(invoice.unused().usd()));
        }, () -> node.putNull("firstInvoice"));
        ArrayNode rows = node.putArray("rows");
        WhoPays who = WhoPays.of(forecast, catalog);
        for (WhoPays.Row row : who.rows()) {
            for (int index = 0; index < who.grants().size(); index++) {
                rows.add(json(who.grants().get(index).id(), row, row.verdicts().get(index)));
            }
        }
        return node;
    }

    private ObjectNode json(String grant, WhoPays.Row row, PaysFor pays) {
        return Json.object().put("grant", grant).put("model", row.name()).put("provider", row.account().provider())
                .put("product", row.account().product()).put("inUse", row.inUse())
                .put("pays", EnumKey.of(pays.paid())).put("counted", pays.counted())
                .put("reason", messages.say(pays.reason())).setAll(SourceJson.json(pays.source()));
    }
}
