package glidepath.ui.usage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

import glidepath.catalog.IdentifierRules;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.usage.Sample;
import glidepath.usage.proposal.PlanProposal;

/// Reads files of usage and bills on another thread, with progress, and can be cancelled. If the open plan is an unchanged sample or has no
/// calls, a new plan is made of what was read; otherwise nothing changes until the user says so.
public final class ImportViewModel {

    /// Which page shows what was found.
    public enum Shows { USAGE, BILLS }

    private final Session session;
    private final Messages messages;
    private final FilesViewModel files;
    private final FileQuestions questions;
    private final LongWork work;
    private final Executor window;
    private final SamplePlan plan;
    private final ReadOnlyObjectWrapper<Optional<Findings>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper madePlan = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private ReadingProgress progress = new ReadingProgress(List.of(), _ -> { });
    private Consumer<Shows> arrived = _ -> { };

    /// @param pace  beside which it reads
    /// @param today names the first month of a plan made of files that tell no days
    public ImportViewModel(Session session, Messages messages, FilesViewModel files, FileQuestions questions, Pace pace, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.files = files;
        this.questions = questions;
        plan = new SamplePlan(messages, files, today);
        work = new LongWork(pace.beside(), pace.window());
        window = pace.window();
    }

    /// @param show is told which page shows what was found
    public void whenArrived(Consumer<Shows> show) {
        arrived = show;
    }

    /// What is being read; empty while nothing is.
    public ReadOnlyStringProperty reading() {
        return work.doing();
    }

    /// How much of the files is read, from 0 to 1.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// What was read last.
    ReadOnlyObjectProperty<Optional<Findings>> found() {
        return found.getReadOnlyProperty();
    }

    /// The sample of usage that was read last; empty where there is none.
    public ObservableValue<Optional<Sample>> sample() {
        return found.map(all -> all.map(Findings::sample).filter(sample -> !sample.isEmpty()));
    }

    /// Whether the open plan was made of it.
    ReadOnlyBooleanProperty madePlan() {
        return madePlan.getReadOnlyProperty();
    }

    /// Reads files that a person chooses.
    public void choose() {
        read(questions.filesToImport());
    }

    /// Reads all files of a folder that a person chooses.
    public void chooseFolder() {
        read(questions.folderToImport().stream().toList());
    }

    /// @param paths files and folders; nothing happens where there are none
    public void read(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        cancel();
        share.set(0);
        var mine = new ReadingProgress(paths, now -> window.execute(() -> share.set(now)));
        progress = mine;
        IdentifierRules rules = session.catalog().identifiers();
        work.compute(messages.text("ui.usage.reading", paths.size() == 1 ? paths.getFirst().getFileName() : paths.size()),
                () -> Findings.read(paths, rules, mine), this::arrive, problem -> {
                    throw problem;
                });
    }

    /// Gives the reading up. What was shown before stays.
    public void cancel() {
        progress.stop();
        work.cancel();
    }

    private void arrive(Findings findings) {
        boolean untouched = !files.state().hasChanges() && files.state().file().isEmpty() && SamplePlan.isSampleOrEmpty(session.plan());
        Optional<PlanProposal> proposal = SamplePlan.proposal(findings.sample(), session.catalog());
        madePlan.set(untouched && proposal.isPresent());
        if (untouched) {
            proposal.ifPresent(plan::start);
        }
        found.set(Optional.of(findings));
        arrived.accept(findings.sample().isEmpty() && !findings.bills().isEmpty() ? Shows.BILLS : Shows.USAGE);
    }

    /// A new plan of what was measured, in the place of one that may have changes.
    void startNew() {
        found.get().flatMap(findings -> SamplePlan.proposal(findings.sample(), session.catalog())).filter(_ -> files.mayLeave())
                .ifPresent(proposal -> {
                    plan.start(proposal);
                    madePlan.set(true);
                });
    }
}
