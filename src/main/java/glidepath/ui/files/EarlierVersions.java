package glidepath.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import glidepath.files.PlanFiles;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.texts.PlanDifferences;
import glidepath.units.Message;

/// Goes back to what the open plan's file held before it was saved over. That is a step like any other: it can be undone, and the file
/// stays as it is until the plan is saved.
///
/// @param zone in which times are shown
public record EarlierVersions(Session session, PlanFiles files, Messages messages, FileQuestions questions, ZoneId zone) {

    /// Shows the versions with what is different in them, and takes the one that a person chooses.
    public void choose() {
        Optional<Path> file = session.file();
        List<PlanFiles.Earlier> versions = file.map(files::earlier).orElse(List.of());
        if (versions.isEmpty()) {
            questions.tell(messages.text("ui.files.versions.none"),
                    messages.text(file.isEmpty() ? "ui.files.versions.no-file" : "ui.files.versions.why"));
            return;
        }
        questions.version(messages.text("ui.files.versions.question", file.orElseThrow().getFileName()),
                versions.stream().map(this::shown).toList()).ifPresent(chosen -> goBack(versions.get(chosen)));
    }

    private void goBack(PlanFiles.Earlier version) {
        session.editOnce(Message.of("gesture.version", time(version.kept())), _ -> version.plan());
    }

    private FileQuestions.Version shown(PlanFiles.Earlier version) {
        List<String> lines = PlanDifferences.between(session.plan(), version.plan(), messages, session.catalog());
        return new FileQuestions.Version(time(version.kept()), messages.text("ui.files.versions.lines", lines.size()),
                lines.isEmpty() ? messages.text("ui.files.versions.same") : String.join("\n", lines));
    }

    private String time(Instant moment) {
        return messages.numbers().time(moment.atZone(zone).toLocalDateTime());
    }
}
