package glidepath.reports.usage;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.units.EnumKey;
import glidepath.units.Money;
import glidepath.usage.Measure;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.Variance;

/// A forecast beside bills, and usage beside bills, as JSON.
record ReconcileJson(List<MonthComparison> months, List<DayComparison> days) {

    String text() {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("months");
        months.forEach(month -> month(list.addObject(), month));
        if (!days.isEmpty()) {
            ArrayNode each = root.putArray("days");
            days.forEach(day -> day(each.addObject(), day));
        }
        return Json.write(root);
    }

    private static void month(ObjectNode node, MonthComparison month) {
        node.put("month", month.month().toString()).put("complete", month.complete());
        node.set("forecast", Json.number(month.forecast().usd()));
        node.set("actual", Json.number(month.actual().usd()));
        node.set("difference", Json.number(month.difference().usd()));
        node.set("forecastCredits", Json.number(month.forecastCredits().usd()));
        month.unpriced().stream().map(ReconcileTable::what).distinct().forEach(node.putArray("unpriced")::add);
        amounts(node.putObject("credited"), month.credited());
        ObjectNode apart = node.putObject("apart");
        month.apart().forEach((kind, amount) -> apart.set(EnumKey.of(kind), Json.number(amount.usd())));
        amounts(node.putObject("notCompared"), month.others());
        amounts(node.putObject("billNotRead"), month.unread());
        causes(node, month.parts());
    }

    private static void amounts(ObjectNode node, Map<String, Money> amounts) {
        amounts.forEach((product, amount) -> node.set(product, Json.number(amount.usd())));
    }

    private static void day(ObjectNode node, DayComparison day) {
        node.put("day", day.day().toString());
        node.set("metered", Json.number(day.metered().usd()));
        node.set("billed", Json.number(day.billed().usd()));
        node.set("difference", Json.number(day.difference().usd()));
        causes(node, day.parts());
    }

    private static void causes(ObjectNode node, List<Variance> parts) {
        ArrayNode causes = node.putArray("causes");
        parts.forEach(part -> causes.addObject().put("cause", EnumKey.of(part.cause())).put("what", part.what())
                .put("tokens", part.meter().map(Measure::column).orElse(null)).set("usd", Json.number(part.amount().usd())));
    }
}
