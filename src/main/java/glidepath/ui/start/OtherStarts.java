package glidepath.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;

import glidepath.files.Samples;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.kit.SettingsAccess;

/// Plans to start with in place of the sentence's: a workshop, or a file.
public final class OtherStarts {

    private final Supplier<FilesViewModel> files;
    private final SettingsAccess settings;
    private final BooleanProperty open;
    private Runnable presents = () -> { };

    /// @param files asked for once a plan is to be opened
    /// @param open  whether the start page is open, which it is no more once a plan is
    OtherStarts(Supplier<FilesViewModel> files, SettingsAccess settings, BooleanProperty open) {
        this.files = files;
        this.settings = settings;
        this.open = open;
    }

    /// @param stage shows the story of the open plan
    public void presentBy(Runnable stage) {
        presents = stage;
    }

    /// Opens a workshop and shows its first step.
    public void present(String workshop) {
        if (files.get().mayLeave()) {
            files.get().start(Samples.read(workshop));
            open.set(false);
            presents.run();
        }
    }

    public void openFile() {
        open.set(false);
        files.get().open();
    }

    /// @param file one of [#recent]
    public void openRecent(String file) {
        open.set(false);
        files.get().open(Path.of(file));
    }

    public List<String> recent() {
        return settings.now().recent();
    }
}
