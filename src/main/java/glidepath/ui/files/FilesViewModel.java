package glidepath.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.files.PlanFiles;
import glidepath.files.ReadResult;
import glidepath.files.RecoveryJournal;
import glidepath.files.Samples;
import glidepath.files.json.Diagnostic;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Opening and saving. Whatever goes wrong, the open plan stays as it was.
public final class FilesViewModel {

    private final Session session;
    private final PlanFiles files;
    private final Messages messages;
    private final FileQuestions questions;
    private final Consumer<Path> remember;
    private final ExportViewModel exports;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private Optional<String> stamp = Optional.empty();
    private final ReadOnlyBooleanWrapper foreign = new ReadOnlyBooleanWrapper();
    private Optional<Plan> untouched = Optional.empty();

    /// @param remember takes each file that is opened or saved
    /// @param work     writes what takes its time
    public FilesViewModel(Session session, PlanFiles files, Messages messages, FileQuestions questions, Consumer<Path> remember,
            LongWork work) {
        this.session = session;
        this.files = files;
        this.messages = messages;
        this.questions = questions;
        this.remember = remember;
        exports = new ExportViewModel(session, messages, questions, work);
        untouched = Optional.of(session.plan());
    }

    /// The plan's name, with a dot before it where it has changes that are in no file.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Whether it is saved, in words.
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /// Whether another window or program has changed the open file; [#revert] takes it over, as a step that can be undone.
    public ReadOnlyBooleanProperty foreign() {
        return foreign.getReadOnlyProperty();
    }

    public void show(Snapshot now) {
        boolean changed = hasChanges(now.plan(), now.saved());
        title.set(messages.text(changed ? "ui.files.title.changed" : "ui.files.title", now.plan().name()));
        state(changed, now.saved());
    }

    /// Whether the open plan has changes that are in no file.
    public boolean hasChanges() {
        return hasChanges(session.plan(), session.isSaved());
    }

    /// Opens a plan that a crash left, as it was: unsaved changes of its file, which is not touched before it is saved. If others have
    /// changed the file since, saving tells.
    public void recovered(RecoveryJournal.Left left) {
        session.recover(left.plan(), left.file());
        know(left.stamp());
        untouched = Optional.empty();
    }

    /// What the open plan's file held when it was last read or written here; empty where it is in none.
    Optional<String> stamp() {
        return stamp;
    }

    private boolean hasChanges(Plan plan, boolean saved) {
        return !saved && !untouched.equals(Optional.of(plan));
    }

    /// Looks whether another window or program has changed the open file meanwhile, and says so in [#state].
    public void look() {
        boolean changed = session.file().isPresent() && stamp.isPresent() && files.isChanged(session.file().get(), stamp.get());
        if (changed != foreign.get()) {
            foreign.set(changed);
            state(hasChanges(), session.isSaved());
        }
    }

    /// Takes note of what the open plan's file holds.
    private void know(Optional<String> contents) {
        stamp = contents;
        foreign.set(false);
    }

    private void state(boolean changed, boolean saved) {
        state.set(messages.text(foreign.get() ? "ui.files.foreign" : changed ? "ui.files.unsaved" : saved ? "ui.files.saved"
                : "ui.files.sample"));
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
            return () -> cannotOpen(file, reading.faults());
        }
        PlanFiles.Opened opened = reading.value().get();
        try {
            session.open(opened.plan(), Optional.of(opened.file()));
        } catch (ArithmeticException beyond) {
            return () -> cannotOpen(file, List.of(new Diagnostic("", messages.text("file.beyond"))));
        }
        know(Optional.of(opened.stamp()));
        untouched = Optional.empty();
        remember.accept(file.toAbsolutePath());
        return () -> { };
    }

    private void cannotOpen(Path file, List<Diagnostic> faults) {
        questions.tell(messages.text("ui.files.cannot-open", file.getFileName()),
                String.join("\n", faults.stream().map(fault -> fault.in(file.toString())).toList()));
    }

    /// Goes back to what the file holds: a step that can be undone.
    public void revert() {
        session.file().ifPresent(file -> {
            ReadResult<PlanFiles.Opened> reading = files.open(file);
            reading.value().ifPresentOrElse(held -> {
                session.editOnce(Message.of("gesture.revert"), _ -> held.plan());
                know(Optional.of(held.stamp()));
                session.saved(held.plan(), file);
            }, () -> cannotOpen(file, reading.faults()));
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
        know(Optional.empty());
        untouched = Optional.of(plan);
    }

    /// Which file the open plan is in; empty where it is in none.
    public Optional<Path> file() {
        return session.file().map(Path::toAbsolutePath);
    }

    public boolean save() {
        Optional<Path> file = session.file();
        return file.isPresent() ? write(file.get(), stamp) : saveAs();
    }

    public boolean saveAs() {
        String suggestion = FileNames.of(session.plan().name()) + FileNames.PLANS.getFirst();
        return questions.fileToSave(suggestion).map(this::saveAs).orElse(false);
    }

    private boolean saveAs(Path chosen) {
        Path file = FileNames.ended(chosen, FileNames.PLANS);
        boolean unasked = !file.equals(chosen) && Files.exists(file);
        return (!unasked || questions.replace(file.getFileName().toString())) && write(file, Optional.empty());
    }

    /// The plan, which says from now on with which catalog it was last priced.
    private Plan priced() {
        return session.plan().withPrices(PlanPrices.stamped(session.plan(), session.catalog()));
    }

    private boolean write(Path file, Optional<String> known) {
        try {
            PlanFiles.Opened saved = files.save(priced(), file, known, session.file());
            know(Optional.of(saved.stamp()));
            untouched = Optional.empty();
            session.saved(saved.plan(), file);
            remember.accept(file.toAbsolutePath());
            return true;
        } catch (PlanFiles.ChangedByOther changed) {
            return questions.overwrite(file.getFileName().toString()) && write(file, Optional.empty());
        } catch (InvalidValueException refused) {
            questions.tell(messages.text("ui.files.cannot-save", file.getFileName()), messages.say(refused.reason()));
            return false;
        }
    }

    /// Writing the forecast to other programs' files.
    public ExportViewModel exports() {
        return exports;
    }

    /// Whether the open plan may go: it is saved, or a person says so.
    public boolean mayLeave() {
        if (!hasChanges(session.plan(), session.isSaved())) {
            return true;
        }
        return switch (questions.unsaved(session.plan().name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }
}
