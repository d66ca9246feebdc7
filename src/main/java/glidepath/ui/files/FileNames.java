package glidepath.ui.files;

/// Names of files that every system takes.
final class FileNames {

    private FileNames() {
    }

    /// A plan's name without what a file's name may not have.
    static String of(String plan) {
        return plan.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
    }
}
