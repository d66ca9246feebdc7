import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The cache of linked classes that lets the application start fast, made by a rehearsal of it.
///
/// @param folder of the application's jars, in which the cache lies
/// @param java   that the application brings along
/// @param work   for what is needed meanwhile
record LinkedCache(Path folder, Path java, Path work) {

    /// Runs the finished application once and records what it loads, as the launcher runs it, but with a home of its own: on a screen that
    /// nobody sees where Xvfb is installed, as people will start it, and else in memory. Where that fails the application is whole all the same, so the build goes on and says so.
    void make(List<String> javaOptions) throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("rehearsal"));
        var command = new ArrayList<>(List.of(java.toString(), "-XX:AOTCacheOutput=" + folder.resolve(Image.CACHE),
                "-Djava.io.tmpdir=" + home, "-Duser.home=" + home));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", Image.jars(folder).stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator"))), "glidepath.Main", "rehearse",
                MadeLog.written(home).toString()));
        Path said = work.resolve("rehearsal.txt");
        var process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        process.environment().putAll(Map.of("XDG_CONFIG_HOME", home.toString(), "APPDATA", home.toString()));
        Optional<Process> screen = screen();
        int code;
        try {
            screen.ifPresent(each -> process.environment().put("DISPLAY", ":" + number(each)));
            code = process.start().waitFor();
        } finally {
            screen.ifPresent(Process::destroy);
        }
        if (code != 0 || Files.notExists(folder.resolve(Image.CACHE))) {
            System.err.println("The application will start slowly, since its rehearsal failed: " + said + " tells why.");
        }
    }

    private static Optional<Process> screen() {
        try {
            return Image.isLinux() ? Optional.of(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start()) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /// The one that it chose; it says so once it is ready.
    private static String number(Process screen) {
        try {
            return screen.inputReader().readLine();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
