package glidepath.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import glidepath.formats.PlanDifferences;
import glidepath.formats.PlanFiles;
import glidepath.formats.Words;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.units.Message;

/// Goes back to what the open plan's file held before it was saved over. That is a step like any other: it can be undone, and the file
/// stays as it is until the plan is saved.
public final class EarlierVersions {

    private final Session session;
    private final PlanFiles files;
    private final Words words;
    private final Questions questions;
    private final ZoneId zone;

    /// @param zone in which times are shown
    public EarlierVersions(Session session, PlanFiles files, Words words, Questions questions, ZoneId zone) {
        this.session = session;
        this.files = files;
        this.words = words;
        this.questions = questions;
        this.zone = zone;
    }

    /// Shows the versions with what is different in them, and takes the one that a person chooses.
    public void choose() {
        Optional<Path> file = session.file();
        List<PlanFiles.Earlier> versions = file.map(files::earlier).orElse(List.of());
        if (versions.isEmpty()) {
            questions.tell(words.text("ui.files.versions.none"), words.text(file.isEmpty() ? "ui.files.versions.no-file" : "ui.files.versions.why"));
            return;
        }
        questions.version(words.text("ui.files.versions.question", file.orElseThrow().getFileName()), versions.stream().map(this::shown).toList())
                .ifPresent(chosen -> goBack(versions.get(chosen)));
    }

    private void goBack(PlanFiles.Earlier version) {
        session.edit(Message.of("gesture.version", time(version.kept())), _ -> version.plan());
        session.endGesture();
    }

    private Questions.Version shown(PlanFiles.Earlier version) {
        Plan open = session.plan();
        List<String> lines = PlanDifferences.between(open, version.plan(), words, session.catalog());
        return new Questions.Version(time(version.kept()), words.text("ui.files.versions.lines", lines.size()),
                lines.isEmpty() ? words.text("ui.files.versions.same") : String.join("\n", lines));
    }

    private String time(Instant moment) {
        return words.numbers().time(moment.atZone(zone).toLocalDateTime());
    }
}
