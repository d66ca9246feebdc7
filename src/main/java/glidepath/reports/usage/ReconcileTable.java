package glidepath.reports.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.Table;
import glidepath.units.Money;
import glidepath.usage.bill.MonthComparison;

/// A forecast beside bills, for other programs: amounts to their last digit.
public record ReconcileTable(List<MonthComparison> months) {

    /// A row for each cause of each month; their amounts add up to the month's difference.
    public String csv() {
        List<List<Cell>> rows = new ArrayList<>();
        months.forEach(month -> {
            rows.add(row(month, "forecast", "", "", month.forecast()));
            rows.add(row(month, "actual", "", "", month.actual()));
            month.parts().forEach(part -> rows.add(row(month, low(part.cause()), part.what(),
                    part.meter().map(meter -> meter.column()).orElse(""), part.amount())));
            month.apart().forEach((kind, amount) -> rows.add(row(month, low(kind), "", "", amount)));
        });
        return CsvTable.STANDARD.write(new Table("reconcile", List.of("month", "line", "what", "tokens", "usd"), rows));
    }

    private static List<Cell> row(MonthComparison month, String line, String what, String tokens, Money amount) {
        return List.of(Cell.of(month.month()), Cell.text(line), Cell.text(what), Cell.text(tokens), Cell.of(amount.usd()));
    }

    public String json() {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("months");
        months.forEach(month -> {
            ObjectNode node = list.addObject().put("month", month.month().toString());
            node.set("forecast", Json.number(month.forecast().usd()));
            node.set("actual", Json.number(month.actual().usd()));
            node.set("difference", Json.number(month.difference().usd()));
            node.set("forecastCredits", Json.number(month.forecastCredits().usd()));
            ObjectNode credited = node.putObject("credited");
            month.credited().forEach((product, amount) -> credited.set(product, Json.number(amount.usd())));
            ObjectNode apart = node.putObject("apart");
            month.apart().forEach((kind, amount) -> apart.set(low(kind), Json.number(amount.usd())));
            ArrayNode parts = node.putArray("causes");
            month.parts().forEach(part -> parts.addObject().put("cause", low(part.cause())).put("what", part.what())
                    .put("tokens", part.meter().map(meter -> meter.column()).orElse(null)).set("usd", Json.number(part.amount().usd())));
        });
        return Json.write(root);
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
