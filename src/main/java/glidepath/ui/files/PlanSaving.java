package glidepath.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import glidepath.files.PlanFiles;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.session.Session;
import glidepath.texts.Legible;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes the open plan to its file, or to one that a person chooses; no other file is overwritten without asking.
///
/// @param remember takes each file that was written
record PlanSaving(Session session, PlanFiles files, Messages messages, FileQuestions questions, Consumer<Path> remember,
        SavedStateViewModel state) {

    /// @return whether it is saved now
    boolean save() {
        Optional<Path> file = session.file();
        return file.isPresent() ? write(file.get(), state.stamp()) : saveAs();
    }

    boolean saveAs() {
        String suggestion = FileNames.of(session.plan().name()) + FileNames.PLANS.getFirst();
        return questions.fileToSave(suggestion).map(this::saveAs).orElse(false);
    }

    private boolean saveAs(Path chosen) {
        Path file = FileNames.ended(chosen, FileNames.PLANS);
        boolean unasked = !file.equals(chosen) && Files.exists(file);
        return (!unasked || questions.replace(file.getFileName().toString())) && write(file, Optional.empty());
    }

    /// @param known what the file is known to hold; empty where whatever it holds may go
    private boolean write(Path file, Optional<String> known) {
        try {
            PlanFiles.Opened saved = files.save(priced(), file, known, session.file());
            state.inFile(Optional.of(saved.stamp()));
            session.saved(saved.plan(), file);
            remember.accept(file.toAbsolutePath());
            return true;
        } catch (PlanFiles.ChangedByOther changed) {
            return questions.overwrite(file.getFileName().toString()) && write(file, Optional.empty());
        } catch (InvalidValueException refused) {
            questions.tell(messages.text("ui.files.cannot-save", file.getFileName()), Legible.sentence(messages.say(refused.reason())));
            return false;
        }
    }

    /// The plan, which says from now on with which catalog it was last priced.
    private Plan priced() {
        return session.plan().withPrices(PlanPrices.stamped(session.plan(), session.catalog()));
    }
}
