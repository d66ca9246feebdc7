package glidepath.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import glidepath.files.PlanFiles;
import glidepath.files.RecoveryJournal;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.texts.PlanDifferences;

/// Saves unsaved changes for recovery, and after a crash asks what to do with them. It never writes to a plan's own file.
public final class Recovery {

    private final Session session;
    private final RecoveryJournal journal;
    private final PlanFiles plans;
    private final FilesViewModel files;
    private final Messages messages;
    private final Executor idle;

    /// @param idle runs what need not keep up with a slider
    public Recovery(Session session, RecoveryJournal journal, PlanFiles plans, FilesViewModel files, Messages messages, Executor idle) {
        this.session = session;
        this.journal = journal;
        this.plans = plans;
        this.files = files;
        this.messages = messages;
        this.idle = idle;
    }

    /// Takes note of the present; it is kept once nothing new has come for a moment.
    public void show(Snapshot now) {
        idle.execute(this::keep);
    }

    /// Keeps unsaved changes aside at once.
    public void keep() {
        try {
            if (files.state().hasChanges()) {
                journal.keep(session.plan(), session.file(), files.state().stamp());
            } else {
                journal.clear();
            }
        } catch (IOException unkept) {
            // the next change tries again; a full disk is told where it matters, when a person saves
        }
    }

    /// The program ends as it should: nothing is left to recover.
    public void end() {
        try {
            journal.clear();
        } catch (IOException unkept) {
            // it will be offered at the next start, which does no harm
        }
    }

    /// Asks about each plan that a crash left.
    public void offer(FileQuestions questions) {
        for (RecoveryJournal.Left left : journal.left()) {
            FileQuestions.Recover answer = questions.recover(messages.text("ui.files.recover", left.plan().name()), details(left));
            if (answer == FileQuestions.Recover.OPEN) {
                files.recovered(left);
                keep();
            }
            if (answer != FileQuestions.Recover.LATER) {
                forget(left);
            }
            if (answer == FileQuestions.Recover.OPEN) {
                return;   // the others are offered at the next start: there is one plan to a window
            }
        }
    }

    private void forget(RecoveryJournal.Left left) {
        try {
            journal.forget(left);
        } catch (IOException undeleted) {
            // it will be offered again
        }
    }

    /// How the plan that was left differs from its file.
    private String details(RecoveryJournal.Left left) {
        Optional<Plan> old = left.file().flatMap(file -> plans.open(file).value()).map(PlanFiles.Opened::plan);
        if (old.isEmpty()) {
            return left.file().map(file -> messages.text("ui.files.recover.unreadable", file))
                    .orElse(messages.text("ui.files.recover.no-file"));
        }
        Path file = left.file().orElseThrow();
        List<String> lines = PlanDifferences.between(old.get(), left.plan(), messages, session.catalog());
        return messages.text("ui.files.recover.against", file) + "\n"
                + (lines.isEmpty() ? messages.text("ui.files.recover.same") : String.join("\n", lines));
    }
}
