import java.io.IOException;
import java.io.UncheckedIOException;
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
/// Run by the build with the JDK it compiles with, as a single source file: `java Image.java TARGET_FOLDER VERSION ICON`.
/// The program's own jars stay on the class path, since jlink takes none without a module descriptor.
final class Image {

    /// What the program and its libraries need of the JDK. Further modules cost start-up time and space.
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.sql",
            "java.xml", "java.xml.crypto", "jdk.localedata", "jdk.unsupported", "jdk.zipfs",
            "javafx.base", "javafx.controls", "javafx.graphics", "javafx.swing");
    private static final List<String> JAVA_OPTIONS = List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:-UsePerfData",
            // the cache lies where it was made for: pages that need no change are neither copied nor read before they are needed
            "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0",
            // reading and writing a record's parts is no reason to make classes at each start
            "-Djdk.reflect.useNativeAccessorOnly=true",
            // reading a log, five methods that each hold all others would be compiled one after the other: 4.2 s of a processor instead of 5.8 s
            "-XX:FreqInlineSize=120",
            // a heap that grows with what is held, and not with what the machine has; what is freed goes back to the system
            "-Xms48m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40",
            // else pictures in which shadows were made stay for minutes
            "-XX:SoftRefLRUPolicyMSPerMB=1");
    /// On Linux alone: what the C library frees goes back to the system, too.
    private static final List<String> LINUX_OPTIONS = List.of("-XX:TrimNativeHeapInterval=5000");

    /// What starts fast, since its classes lie there linked: a cache for the JDK's ahead-of-time linking. Without it, or where it does
    /// not fit, the program starts all the same, only slower, and says nothing.
    static final String CACHE = "glidepath.aot";
    private static final String CACHE_OPTION = "-XX:AOTCache=";
    private static final String QUIET = "-Xlog:disable";
    /// The command line's parser is compiled for Java 5.
    private static final String OLD = "picocli-";
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
        image.layFonts();
        image.makeApplication(arguments[1].replaceFirst("^0\\.", "1."), Path.of(arguments[2]));   // macOS takes no version below 1
        new LinkedCache(image.find("glidepath\\.cfg").getParent(), image.find("java(\\.exe)?"), image.work).make(JAVA_OPTIONS);
        image.tellThirdParties();
        if (isLinux()) {
            image.replaceLauncher();
        }
    }

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    /// JavaFX goes into the runtime, all else beside it. Of each JavaFX module two jars come: one for this system, and an empty one.
    private void sortJars() throws IOException {
        Path program = Files.createDirectories(work.resolve("program"));
        Path javafx = Files.createDirectories(work.resolve("javafx"));
        for (Path jar : files(target.resolve("jars"))) {
            String name = jar.getFileName().toString();
            if (!name.matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
                StoredJar.copy(name.startsWith(OLD) ? OldClasses.renewed(jar, work) : jar, (name.startsWith("javafx-") ? javafx : program).resolve(name));
            }
        }
        run("jar", "--create", "--no-compress", "--file", program.resolve("glidepath.jar").toString(), "--main-class", "glidepath.Main",
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
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress", "zip-0");
    }

    /// The program's fonts, as files. They are also what JavaFX on Linux falls back to where the machine has no fonts at all: without any,
    /// it fails. It looks for this file and these keys in the runtime.
    private void layFonts() throws IOException {
        Path fonts = Files.createDirectories(work.resolve("runtime").resolve("lib").resolve("fonts"));
        for (String style : List.of("Regular", "Medium", "Bold")) {
            String file = "Roboto-" + style + ".ttf";
            Files.copy(Path.of("assets", "fonts", "roboto", file), fonts.resolve(file));
        }
        var lines = new ArrayList<String>();
        for (String family : List.of("sans", "serif", "monospace")) {
            for (String style : List.of("regular", "bold", "italic", "bolditalic")) {
                String bold = style.startsWith("bold") ? "Bold" : "Regular";
                lines.add(family + "." + style + ".0.font=Roboto" + (bold.equals("Bold") ? " Bold" : ""));
                lines.add(family + "." + style + ".0.file=Roboto-" + bold + ".ttf");
            }
        }
        Files.write(fonts.resolve("logicalfonts.properties"), lines);
    }

    private void makeApplication(String version, Path icon) {
        var options = new ArrayList<>(List.of("--type", "app-image", "--name", "glidepath", "--dest", target.toString(), "--app-version", version,
                "--runtime-image", work.resolve("runtime").toString(), "--input", work.resolve("program").toString(),
                "--main-jar", "glidepath.jar", "--main-class", "glidepath.Main"));
        if (isLinux()) {   // the other systems want icons in formats of their own
            options.addAll(List.of("--icon", icon.toString()));
        }
        Stream.concat(JAVA_OPTIONS.stream(), Stream.of(CACHE_OPTION + "$APPDIR/" + CACHE, QUIET)).forEach(option -> options.addAll(List.of("--java-options", option)));
        run("jpackage", options.toArray(String[]::new));
    }

    /// The jars in the order of the class path, by which the cache knows them.
    static List<Path> jars(Path folder) throws IOException {
        return files(folder).stream().filter(file -> file.toString().endsWith(".jar"))
                .sorted(Comparator.comparing((Path jar) -> !jar.endsWith("glidepath.jar")).thenComparing(Comparator.naturalOrder())).toList();
    }

    /// On Linux a short script takes the place of jpackage's launcher, which hands the folder's name to a shell, knows no letters beyond
    /// those of the locale, and starts itself twice.
    private void replaceLauncher() throws IOException {
        Path application = target.resolve("glidepath");
        Path folder = application.resolve("lib").resolve("app");
        String classPath = jars(folder).stream().map(jar -> "$app/" + jar.getFileName()).collect(Collectors.joining(":"));
        String script = Files.readString(Path.of("installer", "linux", "launcher"))
                .replace("@OPTIONS@", Stream.of(JAVA_OPTIONS, LINUX_OPTIONS, List.of(QUIET)).flatMap(List::stream).collect(Collectors.joining(" "))).replace("@CLASSPATH@", classPath);
        Files.writeString(application.resolve("bin").resolve("glidepath"), script);
        Files.delete(folder.resolve("glidepath.cfg"));
        Files.delete(application.resolve("lib").resolve("libapplauncher.so"));
    }

    /// What the application brings along, and under which licences, beside it.
    private void tellThirdParties() throws IOException {
        Path folder = find("glidepath\\.jar").getParent();
        Files.writeString(folder.resolve("third-parties.txt"), Notices.of(target.resolve("notices").resolve("dependencies.txt"), jars(folder)));
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> all = Files.walk(target)) {
            return all.filter(file -> !file.startsWith(work) && Files.isRegularFile(file) && file.getFileName().toString().matches(name))
                    .findFirst().orElseThrow();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void run(String tool, String... arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
                .run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(tool + " failed: " + String.join(" ", arguments));
        }
    }

    static void delete(Path folder) throws IOException {
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
