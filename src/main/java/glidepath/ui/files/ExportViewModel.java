package glidepath.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.exports.ExportFormat;
import glidepath.exports.Exports;
import glidepath.files.storage.AtomicFile;
import glidepath.files.storage.Contents;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.session.Session;
import glidepath.texts.Legible;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Notice;
import glidepath.units.InvalidValueException;

/// Writes the forecast to files of other programs, beside the window. A file is written whole, or stays as it was.
public final class ExportViewModel {

    private final Session session;
    private final Messages messages;
    private final FileQuestions questions;
    private final LongWork work;
    private final Notice notice;
    private final ObjectProperty<CsvTable> csv = new SimpleObjectProperty<>(CsvTable.STANDARD);

    public ExportViewModel(Session session, Messages messages, FileQuestions questions, LongWork work, Notice notice) {
        this.session = session;
        this.messages = messages;
        this.questions = questions;
        this.work = work;
        this.notice = notice;
    }

    /// How CSV files are written.
    public ObjectProperty<CsvTable> csv() {
        return csv;
    }

    /// What is being written; empty while nothing is.
    public ReadOnlyStringProperty writing() {
        return work.doing();
    }

    /// Gives up what is being written. The file stays as it was.
    public void cancel() {
        work.cancel();
    }

    /// Writes the forecast of all scenarios to a file that a person chooses.
    public void export(ExportFormat form) {
        String suggestion = FileNames.of(session.plan().name()) + form.ending();
        questions.fileToExport(suggestion, messages.label(form), form.ending()).ifPresent(file -> export(form, file));
    }

    private void export(ExportFormat form, Path file) {
        Path named = FileNames.ended(file, List.of(form.ending()));
        if (!named.equals(file) && Files.exists(named) && !questions.replace(named.getFileName().toString())) {
            return;
        }
        Plan plan = session.plan();
        PriceCatalog catalog = session.pricedCatalog();
        String shown = session.selected();
        CsvTable cells = form.isBill() ? CsvTable.STANDARD : csv.get();
        var leftOut = new ConcurrentLinkedQueue<String>();
        stage(named, () -> {
            Exports exports = exports(plan, catalog, form, shown);
            exports.leftOut(form).ifPresent(leftOut::add);
            return exports.contents(form, Optional.empty(), cells);
        }, () -> leftOut.forEach(sentence -> questions.say(messages.text("ui.files.export.without", notice.text().get(), sentence))));
    }

    /// Writes a file beside the window.
    ///
    /// @param contents makes what writes them
    /// @param then     follows once it is there
    private void stage(Path file, Supplier<Contents> contents, Runnable then) {
        List<Path> inputs = session.file().stream().toList();
        notice.say("");
        work.start(messages.text("ui.files.export.writing", file.getFileName()), () -> staged(file, contents, inputs),
                AtomicFile.Staged::publish, AtomicFile.Staged::discard, () -> {
                    questions.exported(file);
                    notice.say(messages.text("ui.files.export.written", file.getFileName()));
                    then.run();
                }, problem -> failed(file, problem));
    }

    private AtomicFile.Staged staged(Path file, Supplier<Contents> contents, List<Path> inputs) {
        try {
            return new AtomicFile(messages).stage(file, contents.get(), inputs);
        } catch (OutOfMemoryError _) {
            throw InvalidValueException.because("export.memory");
        }
    }

    /// The same with contents that fit in memory.
    ///
    /// @param contents works them out
    public void write(Path file, Supplier<byte[]> contents) {
        stage(file, () -> {
            byte[] bytes = contents.get();
            return target -> target.write(bytes);
        }, () -> { });
    }

    private static Exports exports(Plan plan, PriceCatalog catalog, ExportFormat form, String shown) {
        Forecast forecast = Forecaster.forecast(plan, catalog);
        return new Exports(plan, catalog, Messages.root(), forecast.baseline(), form.isBill() ? List.of(forecast.of(shown))
                : forecast.scenarios());
    }

    private void failed(Path file, RuntimeException problem) {
        if (!(problem instanceof InvalidValueException refused)) {
            throw problem;
        }
        questions.tell(messages.text("ui.files.cannot-export", file.getFileName()), Legible.sentence(messages.say(refused.reason())));
    }
}
