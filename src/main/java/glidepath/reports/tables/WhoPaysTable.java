package glidepath.reports.tables;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.WhoPays;
import glidepath.engine.credit.PaysFor;
import glidepath.texts.Messages;

/// Which grant pays for which model on which route, one row each, with its reason and who says so.
record WhoPaysTable(PriceCatalog catalog, Messages messages, List<ScenarioForecast> forecasts) {

    Table table(String name) {
        List<String> headings = PlanTables.headings(messages, "scenario", "grant", "model", "route", "in-use", "pays",
                "counted-as-paid", "reason", "source", "page", "checked", "evidence");
        var rows = new ArrayList<List<Cell>>();
        for (ScenarioForecast forecast : forecasts) {
            WhoPays who = WhoPays.of(forecast, catalog);
            who.rows().forEach(row -> rows(forecast, who, row, rows));
        }
        return new Table(name, headings, rows);
    }

    private void rows(ScenarioForecast forecast, WhoPays who, WhoPays.Row row, List<List<Cell>> rows) {
        for (int index = 0; index < who.grants().size(); index++) {
            PaysFor pays = row.verdicts().get(index);
            var cells = new ArrayList<>(List.of(Cell.text(forecast.scenario().name()), Cell.text(who.grants().get(index).name()),
                    Cell.text(row.name()),
                    Cell.text(row.account().product()), flag(row.inUse()), Cell.text(messages.label(pays.paid())), flag(pays.counted()),
                    Cell.text(messages.say(pays.reason()))));
            cells.addAll(PlanTables.source(messages, pays.source()));
            rows.add(cells);
        }
    }

    private Cell flag(boolean holds) {
        return Cell.text(messages.text(holds ? "difference.yes" : "difference.no"));
    }
}
