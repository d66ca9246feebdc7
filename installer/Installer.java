import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Wraps the application that `Image.java` made in installers of this system's own kind, which also teach the system that plan files are
/// opened with it: `java Installer.java TARGET_FOLDER VERSION`.
final class Installer {

    private Installer() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        if (Image.isLinux()) {
            new LinuxPackages(target, arguments[1]).make();
        } else {
            jpackage(target, arguments[1].replaceFirst("^0\\.", "1."));   // as the application's own; macOS takes no version below 1
        }
    }

    private static void jpackage(Path target, String version) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path application = target.resolve(windows ? "glidepath" : "glidepath.app");
        Path out = Files.createDirectories(target.resolve("installer"));
        var options = new ArrayList<>(List.of("--type", windows ? "msi" : "dmg", "--name", "glidepath", "--app-image", application.toString(),
                "--dest", out.toString(), "--app-version", version, "--description", "A planner of AI spend",
                "--file-associations", Path.of("installer", "plan-file.properties").toAbsolutePath().toString()));
        if (windows) {
            options.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
        }
        int code = ToolProvider.findFirst("jpackage").orElseThrow().run(System.out, System.err, options.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jpackage failed");
        }
    }
}
