package glidepath.ui.tables;

import java.nio.charset.StandardCharsets;

import javafx.beans.property.ObjectProperty;

import glidepath.formats.Words;
import glidepath.formats.exports.Form;
import glidepath.formats.tables.Cell;
import glidepath.formats.tables.ClipboardTable;
import glidepath.formats.tables.CsvTable;
import glidepath.formats.tables.Table;
import glidepath.ui.files.ExportViewModel;
import glidepath.ui.files.FileNames;
import glidepath.ui.files.Questions;

/// Takes tables, and single figures of them, out of the window.
public final class TableExports {

    private final Words words;
    private final Questions questions;
    private final ExportViewModel files;
    private final Board board;
    private final ClipboardTable clipboard;

    /// @param files writes them
    public TableExports(Words words, Questions questions, ExportViewModel files, Board board) {
        this.words = words;
        this.questions = questions;
        this.files = files;
        this.board = board;
        clipboard = new ClipboardTable(words.numbers());
    }

    public Words words() {
        return words;
    }

    /// How CSV files are written.
    public ObjectProperty<CsvTable> csv() {
        return files.csv();
    }

    /// Copies a table, whose numbers stay numbers where it is pasted.
    public void copy(Table table) {
        board.table(clipboard.html(table), clipboard.text(table));
    }

    /// Copies a figure with all its digits.
    public void copy(Cell figure) {
        board.text(clipboard.figure(figure));
    }

    public void copy(String text) {
        board.text(text);
    }

    /// Writes a table to a file that a person chooses.
    public void save(Table table) {
        CsvTable csv = csv().get();
        questions.fileToExport(FileNames.of(table.name()) + Form.CSV.ending(), words.label(Form.CSV), Form.CSV.ending())
                .ifPresent(file -> files.write(file, () -> csv.write(table).getBytes(StandardCharsets.UTF_8)));
    }
}
