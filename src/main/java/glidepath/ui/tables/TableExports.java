package glidepath.ui.tables;

import java.nio.charset.StandardCharsets;

import javafx.beans.property.ObjectProperty;

import glidepath.exports.ExportFormat;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.ClipboardTable;
import glidepath.reports.tables.Converted;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.Table;
import glidepath.texts.Messages;
import glidepath.ui.files.ExportViewModel;
import glidepath.ui.files.FileNames;
import glidepath.ui.files.FileQuestions;

/// Takes tables, and single figures of them, out of the window.
public final class TableExports {

    private final Messages messages;
    private final FileQuestions questions;
    private final ExportViewModel files;
    private final ClipboardTarget board;
    private final ClipboardTable clipboard;

    /// @param files writes them
    public TableExports(Messages messages, FileQuestions questions, ExportViewModel files, ClipboardTarget board) {
        this.messages = messages;
        this.questions = questions;
        this.files = files;
        this.board = board;
        clipboard = new ClipboardTable(messages.numbers());
    }

    public Messages messages() {
        return messages;
    }

    /// How CSV files are written.
    public ObjectProperty<CsvTable> csv() {
        return files.csv();
    }

    /// Copies a table, whose numbers stay numbers where it is pasted.
    public void copy(Table table) {
        Table shown = converted().table(table);
        board.table(clipboard.html(shown), clipboard.text(shown));
    }

    private Converted converted() {
        return new Converted(messages.numbers().currency());
    }

    /// Copies a figure with all its digits.
    public void copy(Cell figure) {
        board.text(clipboard.figure(converted().cell(figure)));
    }

    public void copy(String text) {
        board.text(text);
    }

    /// Writes a table to a file that a person chooses.
    public void save(Table table) {
        CsvTable csv = csv().get();
        Table shown = converted().table(table);
        questions.fileToExport(FileNames.of(table.name()) + ExportFormat.CSV.ending(), messages.label(ExportFormat.CSV),
                ExportFormat.CSV.ending())
                .ifPresent(file -> files.write(file, () -> csv.write(shown).getBytes(StandardCharsets.UTF_8)));
    }
}
