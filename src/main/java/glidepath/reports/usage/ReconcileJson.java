package glidepath.reports.usage;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.units.EnumKey;
import glidepath.usage.Measure;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.Variance;

/// A forecast beside bills, and usage beside bills, as JSON.
record ReconcileJson(List<MonthComparison> months, List<DayComparison> days) {

    String text() {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("months");
        months.forEach(month -> {
            ObjectNode node = list.addObject().put("month", month.month().toString()).put("complete", month.complete());
            node.set("forecast", Json.number(month.forecast().usd()));
            node.set("actual", Json.number(month.actual().usd()));
            node.set("difference", Json.number(month.difference().usd()));
            node.set("forecastCredits", Json.number(month.forecastCredits().usd()));
            ArrayNode unpriced = node.putArray("unpriced");
            month.unpriced().stream().map(ReconcileTable::what).distinct().forEach(unpriced::add);
            ObjectNode credited = node.putObject("credited");
            month.credited().forEach((product, amount) -> credited.set(product, Json.number(amount.usd())));
            ObjectNode apart = node.putObject("apart");
            month.apart().forEach((kind, amount) -> apart.set(EnumKey.of(kind), Json.number(amount.usd())));
            ObjectNode others = node.putObject("notCompared");
            month.others().forEach((product, amount) -> others.set(product, Json.number(amount.usd())));
            ObjectNode unread = node.putObject("billNotRead");
            month.unread().forEach((product, amount) -> unread.set(product, Json.number(amount.usd())));
            causes(node, month.parts());
        });
        if (!days.isEmpty()) {
            ArrayNode each = root.putArray("days");
            days.forEach(day -> {
                ObjectNode node = each.addObject().put("day", day.day().toString());
                node.set("metered", Json.number(day.metered().usd()));
                node.set("billed", Json.number(day.billed().usd()));
                node.set("difference", Json.number(day.difference().usd()));
                causes(node, day.parts());
            });
        }
        return Json.write(root);
    }

    private static void causes(ObjectNode node, List<Variance> parts) {
        ArrayNode causes = node.putArray("causes");
        parts.forEach(part -> causes.addObject().put("cause", EnumKey.of(part.cause())).put("what", part.what())
                .put("tokens", part.meter().map(Measure::column).orElse(null)).set("usd", Json.number(part.amount().usd())));
    }
}
