package glidepath.ui.files;

import java.nio.file.Path;

import glidepath.engine.PlanChange;
import glidepath.files.PlanFiles;
import glidepath.files.ReadResult;
import glidepath.plan.Plan;
import glidepath.reports.ChangeReport;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;

/// Tells what the open plan changes against a plan in a file, cause by cause, in money and days of runway. Neither plan is changed.
public final class PlanComparison {

    private final Session session;
    private final PlanFiles files;
    private final Messages messages;
    private final FileQuestions questions;
    private final LongWork work;

    /// @param work computes it beside the window
    public PlanComparison(Session session, PlanFiles files, Messages messages, FileQuestions questions, LongWork work) {
        this.session = session;
        this.files = files;
        this.messages = messages;
        this.questions = questions;
        this.work = work;
    }

    /// Asks for the file of the older plan.
    public void choose() {
        questions.fileToOpen().ifPresent(this::with);
    }

    private void with(Path file) {
        ReadResult<PlanFiles.Opened> reading = files.open(file);
        reading.value().ifPresentOrElse(opened -> tell(file, opened.plan(), session.plan()),
                () -> questions.cannotOpen(messages, file, reading.faults()));
    }

    private void tell(Path file, Plan old, Plan open) {
        String sentence = messages.text("ui.files.compare", open.name(), file.getFileName());
        work.compute(sentence, () -> new ChangeReport(messages, session.catalog(), PlanChange.between(old, open, session.catalog())),
                report -> questions.report(sentence, report.text(), report.markdown()),
                problem -> questions.tell(sentence, messages.text("file.beyond")));
    }
}
