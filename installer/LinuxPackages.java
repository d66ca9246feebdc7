import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A `.deb` and a `.rpm` of the application, as far as this system has what makes them. They bring files and nothing that runs while they are installed: the system itself takes note of
/// menu entry, kind of file and icons, whether or not it has menus, and takes all of it away again.
///
/// @param target  the build's folder, in which the application lies
/// @param version of the package
record LinuxPackages(Path target, String version) {

    private static final Map<String, String> DEBIAN = Map.of("amd64", "amd64", "aarch64", "arm64");
    private static final Map<String, String> RED_HAT = Map.of("amd64", "x86_64", "aarch64", "aarch64");
    private static final List<String> ICONS = List.of("16", "32", "64", "256");
    private static final String KIND = "application-vnd.glidepath.plan+json";

    void make() throws IOException, InterruptedException {
        Path root = target.resolve("installer-root");
        Image.delete(root);
        tree(root);
        Path out = Files.createDirectories(target.resolve("installer"));
        String processor = System.getProperty("os.arch");
        boolean debian = has("dpkg-deb");
        boolean redHat = has("rpmbuild");
        if (!debian && !redHat) {
            throw new IllegalStateException("Neither dpkg-deb nor rpmbuild is installed: no package can be made");
        }
        if (debian) {
            deb(root, out, DEBIAN.get(processor));
        }
        if (redHat) {
            rpm(root, out, RED_HAT.get(processor));
        }
        Image.delete(root);
    }

    /// A system of one kind seldom has what makes packages of the other.
    private static boolean has(String tool) {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        if (!there) {
            System.err.println(tool + " is not installed: its kind of package is not made");
        }
        return there;
    }

    private void deb(Path root, Path out, String processor) throws IOException, InterruptedException {
        Path control = root.resolve("DEBIAN").resolve("control");
        write(control, filled("control", processor, size(root)));
        run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(),
                out.resolve("glidepath_" + version + "_" + processor + ".deb").toString());
        Image.delete(control.getParent());
    }

    private void rpm(Path root, Path out, String processor) throws IOException, InterruptedException {
        Path spec = target.resolve("glidepath.spec");
        write(spec, filled("glidepath.spec", processor, 0));
        Path built = target.resolve("rpm");
        run("rpmbuild", "-bb", "--quiet", "--target", processor, "--buildroot", target.resolve("rpm-root").toString(),
                "--define", "_topdir " + built, "--define", "_rpmdir " + out, "--define", "_rpmfilename %%{NAME}-%%{VERSION}.%%{ARCH}.rpm",
                "--define", "tree " + root, spec.toString());
        Image.delete(built);
    }

    /// What is installed, as it will lie in the system. The cache of linked classes knows the jars by their times: they are kept.
    private void tree(Path root) throws IOException {
        Path application = target.resolve("glidepath");
        Path home = root.resolve("opt").resolve("glidepath");
        copy(application, home);
        Path share = root.resolve("usr").resolve("share");
        put(Path.of("installer", "linux", "glidepath.desktop"), share.resolve("applications").resolve("glidepath.desktop"));
        put(Path.of("installer", "linux", "glidepath.xml"), share.resolve("mime").resolve("packages").resolve("glidepath.xml"));
        for (String size : ICONS) {
            Path icon = Path.of("assets", "icons", "glidepath-" + size + ".png");
            Path folder = share.resolve("icons").resolve("hicolor").resolve(size + "x" + size);
            put(icon, folder.resolve("apps").resolve("glidepath.png"));
            put(icon, folder.resolve("mimetypes").resolve(KIND + ".png"));
        }
        put(home.resolve("lib").resolve("app").resolve("third-parties.txt"), share.resolve("doc").resolve("glidepath").resolve("copyright"));
        Path command = root.resolve("usr").resolve("bin").resolve("glidepath");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("..", "..", "opt", "glidepath", "bin", "glidepath"));
    }

    private String filled(String template, String processor, long kilobytes) throws IOException {
        return Files.readString(Path.of("installer", "linux", template)).replace("@VERSION@", version).replace("@PROCESSOR@", processor)
                .replace("@SIZE@", String.valueOf(kilobytes));
    }

    private static long size(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).collect(Collectors.summingLong(file -> file.toFile().length())) / 1024;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(command[0] + " failed");
        }
    }
}
