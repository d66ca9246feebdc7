import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the self-contained application: a Java runtime with JavaFX in it, the program's jars, and a launcher.
///
/// Run by the build with the JDK it compiles with, as a single source file: `java Image.java TARGET_FOLDER VERSION`.
/// The program's own jars stay on the class path, since jlink takes none without a module descriptor.
final class Image {

    /// What the program and its libraries need of the JDK. Further modules cost start-up time and space.
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.sql",
            "java.xml", "java.xml.crypto", "jdk.localedata", "jdk.unsupported", "jdk.zipfs",
            "javafx.base", "javafx.controls", "javafx.graphics", "javafx.swing");

    private Image() {
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        String version = arguments[1];
        Path jars = target.resolve("jars");
        Path work = target.resolve("image");
        delete(work);
        delete(target.resolve("glidepath"));
        Path javafx = Files.createDirectories(work.resolve("javafx"));
        Path program = Files.createDirectories(work.resolve("program"));
        try (Stream<Path> all = Files.list(jars)) {
            for (Path each : all.toList()) {
                boolean ofJavaFx = each.getFileName().toString().startsWith("javafx-");
                Files.copy(each, (ofJavaFx ? javafx : program).resolve(each.getFileName()));
            }
        }
        // Of each JavaFX module two jars come: one for this system, with everything in it, and an empty one.
        try (Stream<Path> all = Files.list(javafx)) {
            for (Path empty : all.filter(each -> each.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar")).toList()) {
                Files.delete(empty);
            }
        }
        run("jar", List.of("--create", "--file", program.resolve("glidepath.jar").toString(), "--main-class", "glidepath.Main",
                "-C", target.resolve("classes").toString(), "."));
        run("jlink", List.of("--module-path", javafx.toString(), "--add-modules", String.join(",", MODULES), "--output", work.resolve("runtime").toString(),
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-2"));
        run("jpackage", packaging(target, work, program, version));
    }

    private static List<String> packaging(Path target, Path work, Path program, String version) {
        var options = new ArrayList<>(List.of("--type", "app-image", "--name", "glidepath", "--dest", target.toString(),
                "--app-version", version.replaceFirst("^0\\.", "1."), "--runtime-image", work.resolve("runtime").toString(),
                "--input", program.toString(), "--main-jar", "glidepath.jar", "--main-class", "glidepath.Main"));
        for (String option : List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED", "-XX:+UseSerialGC")) {
            options.addAll(List.of("--java-options", option));
        }
        return options;
    }

    private static void run(String tool, List<String> arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " failed: " + arguments.stream().collect(Collectors.joining(" ")));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
