package glidepath.reports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every input of a plan, with a column for each scenario.
record AssumptionTable(Plan plan, PriceCatalog catalog, Messages messages, List<ScenarioForecast> forecasts) {

    Table table(String name) {
        var headings = new ArrayList<>(PlanTables.headings(messages, "section", "item", "input", "unit"));
        forecasts.forEach(forecast -> headings.add(forecast.scenario().name()));
        headings.add(messages.text("table.note"));
        var rows = new ArrayList<>(settings());
        for (Section section : Section.values()) {
            for (Item item : plan.assumptions().items(section)) {
                Levers.told(plan, item).stream().filter(lever -> !lever.shared()).forEach(lever -> rows.add(row(item, lever)));
            }
        }
        return new Table(name, headings, rows);
    }

    private List<List<Cell>> settings() {
        Settings settings = plan.settings();
        var rows = new ArrayList<>(List.of(setting("start", Cell.of(settings.start())), setting("months", Cell.any(settings.months())),
                setting("convention", Cell.text(messages.label(settings.convention()))), setting("tax", Cell.any(settings.tax()))));
        settings.asOf().ifPresent(day -> rows.add(setting("asOf", Cell.any(day))));
        return rows;
    }

    private List<Cell> setting(String name, Cell value) {
        var cells = new ArrayList<>(List.of(Cell.text(messages.text("table.settings")), Cell.EMPTY,
                Cell.text(messages.text("lever.settings." + name)), Cell.EMPTY));
        forecasts.forEach(_ -> cells.add(value));
        cells.add(Cell.EMPTY);
        return cells;
    }

    private List<Cell> row(Item item, Lever<?> lever) {
        InputRef<?> ref = lever.at(item.id());
        var cells = new ArrayList<>(List.of(Cell.text(messages.label(lever.section())), Cell.text(item.name(catalog)),
                Cell.text(messages.label(lever)),
                Cell.text(plan.settings().currency().unit(messages.unit(lever)))));
        forecasts.forEach(forecast -> cells.add(value(lever, forecast.assumptions().get(ref))));
        cells.add(Cell.text(messages.help(lever)));
        return cells;
    }

    private Cell value(Lever<?> lever, Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> value(lever, optional.get());
            case Money _, Percent _, Count _, BigDecimal _, Integer _, LocalDate _, YearMonth _ -> Cell.any(value);
            case Map<?, ?> byMonth when !byMonth.isEmpty() -> Cell.text(byMonth.entrySet().stream()
                    .map(entry -> messages.numbers().any(entry.getKey()) + " " + messages.numbers().any(entry.getValue()))
                    .collect(Collectors.joining("; ")));
            default -> Cell.text(new Differences(messages, catalog).shown(lever, value));
        };
    }
}
