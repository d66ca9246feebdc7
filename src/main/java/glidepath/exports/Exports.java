package glidepath.exports;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.story.StorySlides;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.storage.Contents;
import glidepath.plan.Plan;
import glidepath.reports.ForecastJson;
import glidepath.reports.focus.FocusReport;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.HtmlTable;
import glidepath.reports.tables.LongTable;
import glidepath.reports.tables.MarkdownTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.reports.tables.Table;
import glidepath.spreadsheet.WorkbookContents;
import glidepath.texts.Messages;

/// Writes a plan's forecast in any form.
///
/// @param reference what scenarios are compared with
/// @param chosen    the scenarios to write
public record Exports(Plan plan, PriceCatalog catalog, Messages messages, ScenarioForecast reference, List<ScenarioForecast> chosen) {

    /// What a spreadsheet takes one table of.
    private static final PlanTable ONE = PlanTable.BILL;

    /// What a file of that form holds, written as it is made.
    ///
    /// @param table the only one to write; empty for all that suit the form
    public Contents contents(ExportFormat form, Optional<PlanTable> table, CsvTable csv) {
        return switch (form) {
            case WORKBOOK -> new WorkbookContents(plan, catalog, messages, chosen);
            case CSV -> text(file -> csv.write(tables().rows(table.orElse(ONE)), file));
            case FOCUS -> text(file -> csv.write(focus(), file));
            case MARKDOWN -> text(file -> file.write(markdown(table)));
            case HTML -> text(file -> file.write(html(table)));
            case LIVE -> text(file -> file.write(new LivePage(plan, catalog, Forecaster.forecast(plan, catalog), messages).text()));
            case SLIDES -> file -> file.write(new StorySlides(plan, catalog, messages).bytes());
            case JSON -> text(file -> file.write(new ForecastJson(plan, catalog).text(chosen)));
        };
    }

    /// The same, at once.
    public byte[] write(ExportFormat form, Optional<PlanTable> table, CsvTable csv) {
        var bytes = new ByteArrayOutputStream();
        try {
            contents(form, table, csv).to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface Text {
        void to(Writer file) throws IOException;
    }

    private static Contents text(Text text) {
        return file -> {
            var writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            text.to(writer);
            writer.flush();
        };
    }

    private PlanTables tables() {
        return new PlanTables(plan, catalog, messages, reference, chosen);
    }

    /// Scenarios of one forecast stand side by side as sub-accounts.
    private LongTable focus() {
        return FocusReport.of(plan.name(), chosen, catalog, messages);
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
        String notes = caveats().stream().map(line -> "<li>" + HtmlTable.text(line) + "</li>\n").collect(Collectors.joining());
        return HtmlPage.of(plan.name(), "<p>" + HtmlTable.text(origin()) + "</p>\n" + (notes.isEmpty() ? "" : "<ul>\n" + notes + "</ul>\n")
                + shown(table).map(writer::write).collect(Collectors.joining()));
    }
}
