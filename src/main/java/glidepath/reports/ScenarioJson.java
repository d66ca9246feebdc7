package glidepath.reports;

import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.CashRunway;
import glidepath.engine.DayAfter;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;
import glidepath.units.Percent;

/// A scenario's forecast as JSON: its totals, how long credits and cash last, and its bills.
record ScenarioJson(ScenarioForecast forecast, AmountsJson amounts) {

    ObjectNode json() {
        ObjectNode node = Json.object().put("id", forecast.scenario().id()).put("name", forecast.scenario().name())
                .put("complete", forecast.complete());
        amounts.put(node, "firstMonth", forecast.firstMonth().gross());
        amounts.putOrNull(node, "costPerSuccessfulTask", forecast.costPerSuccessfulTask());
        totals(node);
        Runway runway = forecast.runway();
        runway.runOut().ifPresentOrElse(out -> node.set("runOut", runOut(out)), () -> node.putNull("runOut"));
        ArrayNode runOuts = node.putArray("runOuts");
        runway.runOuts().forEach(out -> runOuts.add(runOut(out)));
        CashRunway.zeroOf(forecast).ifPresentOrElse(day -> node.put("cashRunsOut", day.toString()),
                () -> node.putNull("cashRunsOut"));
        DayAfter.of(forecast).ifPresentOrElse(day -> dayAfter(node.putObject("dayAfterCredits"), day),
                () -> node.putNull("dayAfterCredits"));
        forecast.firstMonth().flatCoverage().ifPresentOrElse(months -> node.set("flatCoverageMonths", Json.number(months)),
                () -> node.putNull("flatCoverageMonths"));
        ArrayNode lapses = node.putArray("lapses");
        runway.lapses().forEach(lapse -> amounts.put(lapses.addObject().put("grant", lapse.grant()).put("date", lapse.date().toString()),
                "amount", lapse.amount()));
        ArrayNode bills = node.putArray("bills");
        var bill = new BillJson(forecast, amounts);
        forecast.bills().forEach(month -> bills.add(bill.json(month)));
        return node;
    }

    private void dayAfter(ObjectNode node, DayAfter day) {
        amounts.put(node.put("monthBefore", day.monthBefore().toString()), "before", day.before());
        amounts.put(node.put("monthAfter", day.monthAfter().toString()), "after", day.after());
        share(node, "sameCashAtCalls", day.calls());
        share(node, "sameCashAtPrices", day.prices());
    }

    private static void share(ObjectNode node, String key, Optional<Percent> share) {
        share.ifPresentOrElse(part -> node.set(key, Json.number(part.fraction())), () -> node.putNull(key));
    }

    private static ObjectNode runOut(Runway.RunOut out) {
        ObjectNode node = Json.object().put("date", out.date().toString()).put("reason", EnumKey.dashed(out.reason()));
        out.returns().ifPresentOrElse(day -> node.put("returns", day.toString()), () -> node.putNull("returns"));
        return node;
    }

    private void totals(ObjectNode node) {
        amounts.put(node, "gross", forecast.gross());
        amounts.put(node, "credits", forecast.credits());
        amounts.put(node, "tax", forecast.tax());
        amounts.put(node, "leftToPay", forecast.leftToPay());
        amounts.put(node, "lapsed", forecast.lapsed());
    }
}
