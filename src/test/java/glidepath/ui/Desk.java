package glidepath.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.Fixtures;
import glidepath.files.PlanFiles;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.shell.ShellViewModel;
import glidepath.ui.shell.WindowContext;
import glidepath.ui.shell.WindowModel;

/// The whole window without a screen: a session and all view models, and a person who answers as told.
public final class Desk implements FileQuestions {

    public static final Messages WORDS = Messages.in(Locale.US);

    public static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    public final WindowModel window;
    public final Session session;
    public final ShellViewModel shell;
    public final FilesViewModel files;
    public Optional<Path> chosen = Optional.empty();
    public Unsaved answer = Unsaved.CANCEL;
    public boolean overwrites;
    public boolean replaces;
    public Optional<Integer> version = Optional.empty();
    public List<Version> versions = List.of();
    public final List<String> told = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public final List<List<String>> reports = new ArrayList<>();
    public final CopiedLast copied = new CopiedLast();

    /// @param home where the program keeps its own files
    public Desk(Plan plan, Path home) {
        this(plan, home, Pace.atOnce());
    }

    public Desk(Plan plan, Path home, Pace pace) {
        window = new WindowModel(plan, new WindowContext("1", WORDS, Fixtures.CATALOG, TODAY, ZoneOffset.UTC, new PlanFiles(home, WORDS),
                this, copied,
                SettingsAccess.inMemory(UserSettings.FIRST.withTheme("light")), pace, new PriceBookFile(home)));
        session = window.session();
        files = window.files();
        shell = window.shell();
    }

    public Snapshot shown() {
        return window.shown();
    }

    /// The input of that id: item and lever, as `chat-demand-calls`.
    public InputViewModel<?> input(String id) {
        return shell.levers().inputs().stream().filter(input -> input.id().equals(id)).findFirst().orElseThrow();
    }

    /// Types into an input and presses Enter.
    public void type(String id, String text) {
        InputViewModel<?> input = input(id);
        input.text().set(text);
        input.commit();
    }

    @Override
    public Optional<Path> fileToOpen() {
        return chosen;
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        return chosen;
    }

    @Override
    public Optional<Path> fileToExport(String suggestion, String kind, String ending) {
        return chosen;
    }

    @Override
    public Unsaved unsaved(String plan) {
        return answer;
    }

    @Override
    public boolean overwrite(String file) {
        return overwrites;
    }

    @Override
    public boolean replace(String file) {
        return replaces;
    }

    @Override
    public Optional<Integer> version(String sentence, List<Version> offered) {
        versions = offered;
        return version;
    }

    @Override
    public void report(String sentence, String text, String markdown) {
        reports.add(List.of(sentence, text, markdown));
    }

    @Override
    public void tell(String sentence, String details) {
        told.add(sentence + "\n" + details);
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }
}
