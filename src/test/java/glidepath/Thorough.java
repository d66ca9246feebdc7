package glidepath;

/// How many cases a test tries that makes up its own: some in each run of the suite, all with `-Dthorough`, as the build server does it
/// on each change (`.github/workflows/build.yml`), or any number by the test's own property.
public final class Thorough {

    private Thorough() {
    }

    /// @param property which names another number
    /// @param usual in each run
    /// @param all with `-Dthorough`
    public static int or(String property, int usual, int all) {
        return Integer.getInteger(property, System.getProperty("thorough") == null ? usual : all);
    }
}
