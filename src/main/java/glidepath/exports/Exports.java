package glidepath.exports;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.files.storage.Contents;
import glidepath.plan.Plan;
import glidepath.reports.focus.FocusReport;
import glidepath.reports.focus.MissingRows;
import glidepath.reports.tables.Converted;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.LongTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.texts.Messages;
import glidepath.texts.PlanOrigin;

/// Writes a plan's forecast in any export format.
///
/// @param reference what scenarios are compared with
/// @param chosen    the scenarios to write
public record Exports(Plan plan, PriceCatalog catalog, Messages messages, ScenarioForecast reference, List<ScenarioForecast> chosen) {

    /// What a file of that form holds, written as it is made.
    ///
    /// @param table the only one to write; empty for all that suit the form
    public Contents contents(ExportFormat form, Optional<PlanTable> table, CsvTable csv) {
        return form.contents(this, table, csv);
    }

    /// What a file of that form leaves out, as a sentence; empty where it leaves out nothing.
    public Optional<String> leftOut(ExportFormat form) {
        return form.isBill() ? new MissingRows(chosen, catalog, messages).sentence()
                : contents(form, Optional.empty(), CsvTable.STANDARD).leftOut();
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

    interface Text {
        void to(Writer file) throws IOException;
    }

    static Contents text(Text text) {
        return file -> {
            var writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            text.to(writer);
            writer.flush();
        };
    }

    /// The same for people to read: in the currency that the plan is shown in.
    Exports forReaders() {
        return new Exports(plan, catalog, messages.showing(plan.settings().currency()), reference, chosen);
    }

    /// A plan's table as numbers, in the currency that the plan is shown in.
    LongTable rows(PlanTable table) {
        return new Converted(forReaders().messages().numbers().currency()).table(tables().rows(table));
    }

    PlanTables tables() {
        return new PlanTables(plan, catalog, messages, reference, chosen);
    }

    /// Scenarios of one forecast stand side by side as sub-accounts.
    LongTable focus() {
        return FocusReport.of(plan.name(), chosen, catalog, messages);
    }

    /// For which months, at whose prices.
    String origin() {
        return new PlanOrigin(messages, plan, catalog).sentence();
    }
}
