package glidepath.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.formats.WholeFile;
import glidepath.formats.Words;
import glidepath.formats.exports.Exports;
import glidepath.formats.exports.Form;
import glidepath.formats.tables.CsvTable;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.ui.kit.LongWork;
import glidepath.units.Refused;

/// Writes the forecast to files of other programs, beside the window. A file is written whole, or stays as it was.
public final class ExportViewModel {

    private final Session session;
    private final Words words;
    private final Questions questions;
    private final LongWork work;
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");
    private final ObjectProperty<CsvTable> csv = new SimpleObjectProperty<>(CsvTable.STANDARD);

    public ExportViewModel(Session session, Words words, Questions questions, LongWork work) {
        this.session = session;
        this.words = words;
        this.questions = questions;
        this.work = work;
    }

    /// How CSV files are written.
    public ObjectProperty<CsvTable> csv() {
        return csv;
    }

    /// What is being written; empty while nothing is.
    public ReadOnlyStringProperty writing() {
        return work.doing();
    }

    /// Which file was written last; empty where none was, or another is being written.
    public ReadOnlyStringProperty written() {
        return written.getReadOnlyProperty();
    }

    /// Gives up what is being written. The file stays as it was.
    public void cancel() {
        work.cancel();
    }

    /// Writes the forecast of all scenarios to a file that a person chooses.
    public void export(Form form) {
        String suggestion = FileNames.of(session.plan().name()) + form.ending();
        questions.fileToExport(suggestion, words.label(form), form.ending()).ifPresent(file -> export(form, file));
    }

    private void export(Form form, Path file) {
        Path named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(form.ending()) ? file
                : file.resolveSibling(file.getFileName() + form.ending());
        if (!named.equals(file) && Files.exists(named)) {
            questions.tell(words.text("ui.files.cannot-export", named.getFileName()), words.text("ui.files.export.exists"));
            return;
        }
        Plan plan = session.plan();
        PriceCatalog catalog = session.catalog();
        CsvTable cells = csv.get();
        write(named, () -> bytes(plan, catalog, form, cells));
    }

    /// Writes a file beside the window.
    ///
    /// @param contents works them out
    public void write(Path file, Supplier<byte[]> contents) {
        written.set("");
        work.start(words.text("ui.files.export.writing", file.getFileName()), contents, bytes -> new WholeFile(words).write(file, bytes),
                () -> written.set(words.text("ui.files.export.written", file.getFileName())), problem -> failed(file, problem));
    }

    private static byte[] bytes(Plan plan, PriceCatalog catalog, Form form, CsvTable csv) {
        Forecast forecast = Forecaster.forecast(plan, catalog);
        return new Exports(plan, catalog, Words.root(), forecast.baseline(), forecast.scenarios()).write(form, Optional.empty(), csv);
    }

    private void failed(Path file, RuntimeException problem) {
        if (!(problem instanceof Refused refused)) {
            throw problem;
        }
        questions.tell(words.text("ui.files.cannot-export", file.getFileName()), words.say(refused.reason()));
    }
}
