import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Wraps the application that `Image.java` made in an installer of this system's own kind, which also teaches the system that plan files are
/// opened with it: `java Installer.java TARGET_FOLDER VERSION`.
final class Installer {

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        Path here = Path.of("installer").toAbsolutePath();
        String system = System.getProperty("os.name");
        Path application = target.resolve(system.startsWith("Mac") ? "glidepath.app" : "glidepath");
        Path out = Files.createDirectories(target.resolve("installer"));
        var options = new ArrayList<>(List.of("--name", "glidepath", "--app-image", application.toString(), "--dest", out.toString(),
                "--app-version", arguments[1].replaceFirst("^0\\.", "1."),   // as the application's own
                "--file-associations", here.resolve("plan-file.properties").toString(), "--description", "A planner of AI spend"));
        if (system.equals("Linux")) {
            // GTK is loaded while the program runs, so that no tool finds it among what the program needs
            options.addAll(List.of("--type", "deb", "--resource-dir", here.resolve("linux").toString(), "--linux-shortcut",
                    "--linux-menu-group", "Office;Finance;", "--linux-package-deps", "libgtk-3-0 | libgtk-3-0t64"));
        } else if (system.startsWith("Windows")) {
            options.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
        }
        int code = ToolProvider.findFirst("jpackage").orElseThrow().run(System.out, System.err, options.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jpackage failed");
        }
    }
}
