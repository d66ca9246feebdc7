package glidepath.exports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.drawings.story.StorySlides;
import glidepath.engine.Forecaster;
import glidepath.files.storage.Contents;
import glidepath.reports.ForecastJson;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;
import glidepath.spreadsheet.WorkbookContents;

/// What a plan can be exported to. A new format is a class that makes it, a line here, and its name in `assets/texts/exports.properties`.
public enum ExportFormat {
    WORKBOOK(".xlsx", Holds.SCENARIOS, (of, _, _) -> new WorkbookContents(of.plan(), of.catalog(), of.messages(), of.chosen())),
    CSV(".csv", Holds.TABLES, (of, table, csv) -> Exports.text(file -> csv.write(of.rows(table.orElse(PlanTable.BILL)), file))),
    FOCUS(".focus.csv", Holds.BILL, (of, _, csv) -> Exports.text(file -> csv.write(of.focus(), file))),
    MARKDOWN(".md", Holds.TABLES, (of, table, _) -> Exports.text(file -> file.write(new Memo(of.forReaders()).markdown(table)))),
    HTML(".html", Holds.TABLES, (of, table, _) -> Exports.text(file -> file.write(new Memo(of.forReaders()).html(table)))),
    JSON(".json", Holds.SCENARIOS, (of, _, _) -> Exports.text(file ->
            file.write(new ForecastJson(of.plan(), of.catalog()).text(of.chosen())))),
    EXPLANATION(".explained.md", Holds.SCENARIOS, (of, _, _) -> Exports.text(new ExplainedMemo(of.forReaders())::write)),
    SLIDES(".pptx", Holds.SCENARIOS, (of, _, _) -> file -> file.write(new StorySlides(of.plan(), of.catalog(), of.forReaders().messages())
            .bytes())),
    LIVE(".live.html", Holds.SCENARIOS, (of, _, _) -> Exports.text(file -> file.write(new LivePage(of.plan(), of.catalog(),
            Forecaster.forecast(of.plan(), of.catalog()), of.messages()).text())));

    private enum Holds {
        SCENARIOS,
        /// Of which one can be asked for.
        TABLES,
        /// Of one scenario where nobody asks for others: side by side their sums would mean nothing.
        BILL
    }

    /// Makes what a file holds.
    private interface Maker {
        Contents of(Exports plan, Optional<PlanTable> table, CsvTable csv);
    }

    private final String ending;
    private final Holds holds;
    private final Maker maker;

    ExportFormat(String ending, Holds holds, Maker maker) {
        this.ending = ending;
        this.holds = holds;
        this.maker = maker;
    }

    /// How names of such files end.
    public String ending() {
        return ending;
    }

    /// Whether one of the plan's tables can be asked for.
    public boolean hasTables() {
        return holds == Holds.TABLES;
    }

    /// Whether it has the shape of a provider's bill, which is one scenario's.
    public boolean isBill() {
        return holds == Holds.BILL;
    }

    Contents contents(Exports plan, Optional<PlanTable> table, CsvTable csv) {
        return maker.of(plan, table, csv);
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(ExportFormat::ending).toList();
    }

    /// The form that a file's name asks for; empty where it asks for none.
    public static Optional<ExportFormat> of(String file) {
        return Arrays.stream(values()).filter(form -> file.toLowerCase(Locale.ROOT).endsWith(form.ending))
                .max(Comparator.comparing(form -> form.ending.length()));
    }
}
