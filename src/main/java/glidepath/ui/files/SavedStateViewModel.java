package glidepath.ui.files;

import java.nio.file.Path;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.files.PlanFiles;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;

/// How the open plan stands to its file: whether it is saved, and whether others have changed the file meanwhile.
public final class SavedStateViewModel {

    private final Session session;
    private final PlanFiles files;
    private final Messages messages;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper foreign = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper revertible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper revertText = new ReadOnlyStringWrapper("");
    private Optional<String> stamp = Optional.empty();
    private Optional<Plan> untouched;

    SavedStateViewModel(Session session, PlanFiles files, Messages messages) {
        this.session = session;
        this.files = files;
        this.messages = messages;
        untouched = Optional.of(session.plan());
    }

    /// The plan's name, with a dot before it where it has changes that are in no file.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Whether it is saved, in words.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Whether another window or program has changed the open file; [FilesViewModel#revert] takes it over, as a step that can be undone.
    public ReadOnlyBooleanProperty foreign() {
        return foreign.getReadOnlyProperty();
    }

    /// Whether the open plan's file holds something else than the window shows.
    public ReadOnlyBooleanProperty revertible() {
        return revertible.getReadOnlyProperty();
    }

    /// What going back to the file is called, with the reason where there is nothing to go back to.
    public ReadOnlyStringProperty revertText() {
        return revertText.getReadOnlyProperty();
    }

    /// Which file the open plan is in; empty where it is in none.
    public Optional<Path> file() {
        return session.file().map(Path::toAbsolutePath);
    }

    /// Whether the open plan has changes that are in no file.
    public boolean hasChanges() {
        return hasChanges(session.plan(), session.isSaved());
    }

    private boolean hasChanges(Plan plan, boolean saved) {
        return !saved && !untouched.equals(Optional.of(plan));
    }

    public void show(Snapshot now) {
        boolean changed = hasChanges(now.plan(), now.saved());
        title.set(messages.text(changed ? "ui.files.title.changed" : "ui.files.title", now.plan().name()));
        tell(changed, now.saved());
    }

    /// Looks whether another window or program has changed the open file meanwhile, and says so in [#words].
    public void look() {
        boolean changed = session.file().isPresent() && stamp.isPresent() && files.isChanged(session.file().get(), stamp.get());
        if (changed != foreign.get()) {
            foreign.set(changed);
            tell(hasChanges(), session.isSaved());
        }
    }

    private void tell(boolean changed, boolean saved) {
        words.set(messages.text(foreign.get() ? "ui.files.foreign" : changed ? "ui.files.unsaved" : saved ? "ui.files.saved"
                : "ui.files.sample"));
        boolean inFile = session.file().isPresent();
        revertible.set(inFile && (foreign.get() || !saved));
        revertText.set(messages.text(!inFile ? "ui.menu.revert.no-file" : revertible.get() ? "ui.menu.revert" : "ui.menu.revert.same"));
    }

    /// What the open plan's file held when it was last read or written here; empty where it is in none.
    Optional<String> stamp() {
        return stamp;
    }

    /// The open plan's file was read or written just now.
    ///
    /// @param contents what it holds
    void inFile(Optional<String> contents) {
        know(contents);
        untouched = Optional.empty();
    }

    /// The plan is in no file, and needs no saving before it is changed.
    void inNoFile(Plan plan) {
        know(Optional.empty());
        untouched = Optional.of(plan);
    }

    private void know(Optional<String> contents) {
        stamp = contents;
        foreign.set(false);
    }
}
