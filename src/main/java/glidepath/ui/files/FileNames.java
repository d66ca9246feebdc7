package glidepath.ui.files;

/// Names of files that every system takes.
public final class FileNames {

    private FileNames() {
    }

    /// A plan's name without what a file's name may not have.
    public static String of(String plan) {
        return plan.replaceAll("[^\\p{L}\\p{N}, _-]", "_").strip();
    }
}
