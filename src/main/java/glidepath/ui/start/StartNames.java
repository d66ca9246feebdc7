package glidepath.ui.start;

import java.nio.file.Path;

import glidepath.files.Samples;

/// What plans to start from are called.
final class StartNames {

    private StartNames() {
    }

    static String ofWorkshop(String workshop) {
        return Samples.read(workshop).name();
    }

    /// Of a file, without its folder.
    static String ofFile(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }
}
