package glidepath.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import glidepath.files.PlanFiles;
import glidepath.files.ReadResult;
import glidepath.files.RecoveryJournal;
import glidepath.files.Samples;
import glidepath.files.json.Diagnostic;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Notice;
import glidepath.units.Message;

/// Opening and saving. Whatever goes wrong, the open plan stays as it was.
public final class FilesViewModel {

    private final Session session;
    private final PlanFiles files;
    private final Messages messages;
    private final FileQuestions questions;
    private final Consumer<Path> remember;
    private final ExportViewModel exports;
    private final Notice notice = new Notice();
    private final SavedStateViewModel state;
    private final PlanSaving saving;

    /// @param remember takes each file that is opened or saved
    public FilesViewModel(Session session, PlanFiles files, Messages messages, FileQuestions questions, Consumer<Path> remember,
            LongWork work) {
        this.session = session;
        this.files = files;
        this.messages = messages;
        this.questions = questions;
        this.remember = remember;
        exports = new ExportViewModel(session, messages, questions, work, notice);
        state = new SavedStateViewModel(session, files, messages);
        saving = new PlanSaving(session, files, messages, questions, remember, state);
    }

    /// How the open plan stands to its file.
    public SavedStateViewModel state() {
        return state;
    }

    /// Opens a plan that a crash left, as it was: unsaved changes of its file, which is not touched before it is saved. If others have
    /// changed the file since, saving tells.
    public void recovered(RecoveryJournal.Left left) {
        session.recover(left.plan(), left.file());
        state.inFile(left.stamp());
    }

    /// Opens a file that a person chooses.
    public void open() {
        if (mayLeave()) {
            questions.fileToOpen().ifPresent(file -> begin(file).run());
        }
    }

    public void open(Path file) {
        if (mayLeave()) {
            begin(file).run();
        }
    }

    /// Opens the file that the program starts with, if it can be opened.
    ///
    /// @return tells what is wrong with it, once there is a window to tell it in; does nothing where all is well
    public Runnable begin(Path file) {
        ReadResult<PlanFiles.Opened> reading = files.open(file);
        if (reading.value().isEmpty()) {
            return () -> questions.cannotOpen(messages, file, reading.faults());
        }
        PlanFiles.Opened opened = reading.value().get();
        try {
            session.open(opened.plan(), Optional.of(opened.file()));
        } catch (ArithmeticException beyond) {
            return () -> questions.cannotOpen(messages, file, List.of(new Diagnostic("", messages.text("file.beyond"))));
        }
        state.inFile(Optional.of(opened.stamp()));
        remember.accept(file.toAbsolutePath());
        return () -> { };
    }

    /// Goes back to what the file holds: a step that can be undone.
    public void revert() {
        session.file().ifPresent(file -> {
            ReadResult<PlanFiles.Opened> reading = files.open(file);
            reading.value().ifPresentOrElse(held -> {
                session.editOnce(Message.of("gesture.revert"), _ -> held.plan());
                state.inFile(Optional.of(held.stamp()));
                session.saved(held.plan(), file);
            }, () -> questions.cannotOpen(messages, file, reading.faults()));
        });
    }

    /// Opens a plan that ships with the program.
    public void openSample(String name) {
        if (mayLeave()) {
            start(Samples.read(name));
        }
    }

    /// A plan like the open one, with nothing but one workload.
    public void startNew() {
        if (mayLeave()) {
            start(NewPlan.like(session.plan(), session.catalog(), messages));
        }
    }

    /// Opens a plan that is in no file; as long as it is not changed, nothing needs saving.
    public void start(Plan plan) {
        session.open(plan, Optional.empty());
        state.inNoFile(plan);
    }

    /// @return whether it is saved now
    public boolean save() {
        return saving.save();
    }

    /// Saves it to a file that a person chooses.
    public boolean saveAs() {
        return saving.saveAs();
    }

    public Notice notice() {
        return notice;
    }

    /// Writing the forecast to other programs' files.
    public ExportViewModel exports() {
        return exports;
    }

    /// Whether the open plan may go: it is saved, or a person says so.
    public boolean mayLeave() {
        return !state.hasChanges() || switch (questions.unsaved(session.plan().name())) {
            case SAVE -> saving.save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }
}
