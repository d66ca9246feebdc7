package glidepath.formats.tables;

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
import glidepath.formats.Differences;
import glidepath.formats.Words;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every input of a plan, with a column for each scenario.
record AssumptionTable(Plan plan, PriceCatalog catalog, Words words, List<ScenarioForecast> forecasts) {

    Table table(String name) {
        var headings = new ArrayList<>(PlanTables.headings(words, "section", "item", "input", "unit"));
        forecasts.forEach(forecast -> headings.add(forecast.scenario().name()));
        headings.add(words.text("table.note"));
        var rows = new ArrayList<>(settings());
        for (Section section : Section.values()) {
            for (Item item : plan.setup().items().get(section)) {
                Levers.of(section).stream().filter(lever -> !lever.shared()).forEach(lever -> rows.add(row(item, lever)));
            }
        }
        return new Table(name, headings, rows);
    }

    private List<List<Cell>> settings() {
        Settings settings = plan.settings();
        return List.of(setting("start", Cell.of(settings.start())), setting("months", Cell.any(settings.months())),
                setting("convention", Cell.text(words.label(settings.convention()))), setting("tax", Cell.any(settings.tax())));
    }

    private List<Cell> setting(String name, Cell value) {
        var cells = new ArrayList<>(List.of(Cell.text(words.text("table.settings")), Cell.EMPTY,
                Cell.text(words.text("lever.settings." + name)), Cell.EMPTY));
        forecasts.forEach(_ -> cells.add(value));
        cells.add(Cell.EMPTY);
        return cells;
    }

    private List<Cell> row(Item item, Lever<?> lever) {
        Place<?> place = lever.at(item.id());
        var cells = new ArrayList<>(List.of(Cell.text(words.label(lever.section())), Cell.text(item.name()), Cell.text(words.label(lever)),
                Cell.text(words.unit(lever))));
        forecasts.forEach(forecast -> cells.add(value(lever, forecast.setup().get(place))));
        cells.add(Cell.text(words.help(lever)));
        return cells;
    }

    private Cell value(Lever<?> lever, Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> value(lever, optional.get());
            case Money _, Percent _, Count _, BigDecimal _, Integer _, LocalDate _, YearMonth _ -> Cell.any(value);
            case Map<?, ?> byMonth when !byMonth.isEmpty() -> Cell.text(byMonth.entrySet().stream()
                    .map(entry -> words.numbers().any(entry.getKey()) + " " + words.numbers().any(entry.getValue())).collect(Collectors.joining("; ")));
            default -> Cell.text(new Differences(words, catalog).shown(lever, value));
        };
    }
}
