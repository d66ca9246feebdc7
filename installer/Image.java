import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the self-contained application: a Java runtime with JavaFX in it, the program's jars, and a launcher.
///
/// Run by the build with the JDK it compiles with, as a single source file: `java Image.java TARGET_FOLDER VERSION ICON`.
/// The program's own jars stay on the class path, since jlink takes none without a module descriptor.
final class Image {

    /// What the program and its libraries need of the JDK. Further modules cost start-up time and space.
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.sql",
            "java.xml", "java.xml.crypto", "jdk.localedata", "jdk.unsupported", "jdk.zipfs",
            "javafx.base", "javafx.controls", "javafx.graphics", "javafx.swing");
    private static final List<String> JAVA_OPTIONS = List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED", "-XX:+UseSerialGC");

    /// What starts fast, since its classes lie there linked: a cache for the JDK's ahead-of-time linking. Without it, or where it does
    /// not fit, the program starts all the same, only slower, and says nothing.
    private static final String CACHE = "glidepath.aot";
    private static final List<String> CACHE_OPTIONS = List.of("-XX:AOTCache=$APPDIR/" + CACHE, "-Xlog:disable");
    private static final String LIBRARY = ".*\\.(so|dll|dylib)";

    private final Path work;
    private final Path target;

    private Image(Path target) {
        this.target = target;
        this.work = target.resolve("image");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var image = new Image(Path.of(arguments[0]).toAbsolutePath());
        delete(image.work);
        delete(image.target.resolve("glidepath"));
        delete(image.target.resolve("glidepath.app"));
        image.sortJars();
        image.makeModules();
        image.makeRuntime();
        image.makeApplication(arguments[1].replaceFirst("^0\\.", "1."), Path.of(arguments[2]));   // macOS takes no version below 1
        image.rehearse();
    }

    /// JavaFX goes into the runtime, all else beside it. Of each JavaFX module two jars come: one for this system, and an empty one.
    private void sortJars() throws IOException {
        Path program = Files.createDirectories(work.resolve("program"));
        Path javafx = Files.createDirectories(work.resolve("javafx"));
        for (Path jar : files(target.resolve("jars"))) {
            String name = jar.getFileName().toString();
            if (!name.matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
                Files.copy(jar, (name.startsWith("javafx-") ? javafx : program).resolve(name));
            }
        }
        run("jar", "--create", "--file", program.resolve("glidepath.jar").toString(), "--main-class", "glidepath.Main",
                "-C", target.resolve("classes").toString(), ".");
    }

    /// As modules for jlink, with the native libraries apart: in a jar, JavaFX would unpack them into the user's home folder.
    private void makeModules() throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (Path jar : files(work.resolve("javafx"))) {
            String module = jar.getFileName().toString().replaceFirst("javafx-([a-z]+)-.*", "javafx.$1");
            Path classes = Files.createDirectories(work.resolve("classes").resolve(module));
            Path libraries = Files.createDirectories(work.resolve("libraries").resolve(module));
            run("jar", "--extract", "--file", jar.toString(), "--dir", classes.toString());
            for (Path library : files(classes)) {
                if (library.getFileName().toString().matches(LIBRARY)) {
                    Files.move(library, libraries.resolve(library.getFileName()));
                }
            }
            run("jmod", "create", "--compress", "zip-0", "--class-path", classes.toString(), "--libs", libraries.toString(),
                    modules.resolve(module + ".jmod").toString());
        }
    }

    private void makeRuntime() {
        run("jlink", "--module-path", work.resolve("modules").toString(), "--add-modules", String.join(",", MODULES),
                "--output", work.resolve("runtime").toString(),
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress", "zip-2");
    }

    private void makeApplication(String version, Path icon) {
        var options = new ArrayList<>(List.of("--type", "app-image", "--name", "glidepath", "--dest", target.toString(), "--app-version", version,
                "--runtime-image", work.resolve("runtime").toString(), "--input", work.resolve("program").toString(),
                "--main-jar", "glidepath.jar", "--main-class", "glidepath.Main"));
        if (System.getProperty("os.name").equals("Linux")) {   // the other systems want icons in formats of their own
            options.addAll(List.of("--icon", icon.toString()));
        }
        Stream.of(JAVA_OPTIONS, CACHE_OPTIONS).flatMap(List::stream).forEach(option -> options.addAll(List.of("--java-options", option)));
        run("jpackage", options.toArray(String[]::new));
    }

    /// Runs the finished application once and records what it loads. The launcher's own settings say how it is run.
    /// Where that fails the application is whole all the same, so the build goes on and says so.
    private void rehearse() throws IOException, InterruptedException {
        Path settings = find("glidepath\\.cfg");
        Path folder = settings.getParent();
        List<String> jars = Files.readAllLines(settings).stream().filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", folder.toString())).toList();
        var command = new ArrayList<>(List.of(find("java(\\.exe)?").toString(), "-XX:AOTCacheOutput=" + CACHE,
                "-Djava.io.tmpdir=" + Files.createDirectories(work.resolve("rehearsal"))));
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), jars), "glidepath.Main", "rehearse"));
        Path said = work.resolve("rehearsal.txt");
        int code = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        if (code != 0 || Files.notExists(folder.resolve(CACHE))) {
            System.err.println("The application will start slowly, since its rehearsal failed: " + said + " tells why.");
        }
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> all = Files.walk(target)) {
            return all.filter(file -> !file.startsWith(work) && Files.isRegularFile(file) && file.getFileName().toString().matches(name))
                    .findFirst().orElseThrow();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void run(String tool, String... arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
                .run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(tool + " failed: " + String.join(" ", arguments));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(each -> {
                    try {
                        Files.delete(each);
                    } catch (IOException held) {
                        throw new UncheckedIOException(held);
                    }
                });
            }
        }
    }
}
