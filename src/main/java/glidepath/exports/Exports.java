package glidepath.exports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.reports.ForecastJson;
import glidepath.reports.focus.FocusReport;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.HtmlTable;
import glidepath.reports.tables.MarkdownTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.reports.tables.Table;
import glidepath.spreadsheet.PlanWorkbook;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes a plan's forecast in any form.
///
/// @param reference what scenarios are compared with
/// @param chosen    the scenarios to write
public record Exports(Plan plan, PriceCatalog catalog, Messages messages, ScenarioForecast reference, List<ScenarioForecast> chosen) {

    /// What a spreadsheet takes one table of.
    private static final PlanTable ONE = PlanTable.BILL;

    /// @param table the only one to write; empty for all that suit the form
    /// @throws InvalidValueException where the formulas of a workbook cannot follow the plan
    public byte[] write(ExportFormat form, Optional<PlanTable> table, CsvTable csv) {
        if (form == ExportFormat.WORKBOOK) {
            return new PlanWorkbook(plan, catalog, messages, chosen).bytes();
        }
        return text(form, table, csv).getBytes(StandardCharsets.UTF_8);
    }

    private String text(ExportFormat form, Optional<PlanTable> table, CsvTable csv) {
        return switch (form) {
            case WORKBOOK -> throw new IllegalArgumentException("A workbook is no text");
            case CSV -> csv.write(tables().of(table.orElse(ONE)));
            case FOCUS -> csv.write(focus());
            case MARKDOWN -> markdown(table);
            case HTML -> html(table);
            case JSON -> new ForecastJson(plan, catalog).text(chosen);
        };
    }

    private PlanTables tables() {
        return new PlanTables(plan, catalog, messages, reference, chosen);
    }

    /// Scenarios of one forecast stand side by side as sub-accounts.
    private Table focus() {
        List<Table> tables = chosen.stream().map(forecast -> new FocusReport(plan.name(), forecast, catalog, messages).table()).toList();
        return new Table(tables.getFirst().name(), tables.getFirst().columns(), tables.stream().flatMap(table -> table.rows().stream()).toList());
    }

    /// All but the charges, which fill pages: they are for spreadsheets.
    private Stream<Table> shown(Optional<PlanTable> table) {
        return table.map(Stream::of).orElseGet(() -> Arrays.stream(PlanTable.values()).filter(each -> each != PlanTable.BILL))
                .map(tables()::of).filter(each -> !each.rows().isEmpty());
    }

    private String origin() {
        return messages.text("export.origin", plan.settings().start(), plan.settings().lastMonth(), catalog.version(), catalog.date());
    }

    private List<String> caveats() {
        List<String> unpriced = tables().caveats();
        return unpriced.isEmpty() ? List.of() : Stream.concat(Stream.of(messages.text("export.lower-bounds")), unpriced.stream()).toList();
    }

    private String markdown(Optional<PlanTable> table) {
        var writer = new MarkdownTable(messages.numbers());
        String notes = caveats().stream().map(line -> "- " + MarkdownTable.escaped(line) + "\n").collect(Collectors.joining());
        return "# " + MarkdownTable.escaped(plan.name()) + "\n\n" + MarkdownTable.escaped(origin()) + "\n"
                + (notes.isEmpty() ? "" : "\n" + notes)
                + shown(table).map(each -> "\n## " + MarkdownTable.escaped(each.name()) + "\n\n" + writer.write(each)).collect(Collectors.joining());
    }

    private String html(Optional<PlanTable> table) {
        var writer = new HtmlTable(messages.numbers());
        String notes = caveats().stream().map(line -> "<li>" + HtmlTable.escaped(line) + "</li>\n").collect(Collectors.joining());
        return HtmlPage.of(plan.name(), "<p>" + HtmlTable.escaped(origin()) + "</p>\n" + (notes.isEmpty() ? "" : "<ul>\n" + notes + "</ul>\n")
                + shown(table).map(writer::write).collect(Collectors.joining()));
    }
}
