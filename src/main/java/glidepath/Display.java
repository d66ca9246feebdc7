package glidepath;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether there is a screen to open a window on. Asked before the toolkit starts, which could not be started a second time.
final class Display {

    /// `host:display.screen`, as the X Window System writes it.
    private static final Pattern X11 = Pattern.compile("(?:.*/)?([^/:]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    /// Where servers of a machine listen, by the X Window System's own convention; the number of the display follows.
    private static final String SOCKETS = "/tmp/.X11-unix/X";
    /// In milliseconds, for a machine elsewhere to answer.
    private static final int PATIENCE = 5_000;

    private Display() {
    }

    /// @param system      as Java names it
    /// @param environment the variables of the process
    static boolean isThere(String system, Map<String, String> environment) {
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            return true;
        }
        Matcher display = X11.matcher(environment.getOrDefault("DISPLAY", ""));
        return display.matches() && answers(display.group(1), Integer.parseInt(display.group(2)));
    }

    /// On this machine it is enough that there is a socket: to speak to one, Java looks through all jars for a provider of channels, which
    /// takes a tenth of a start. If a dead server left the socket behind, [#startAgainWithout] follows.
    private static boolean answers(String host, int number) {
        if (host.isEmpty() || host.equals("unix")) {
            return Files.exists(Path.of(SOCKETS + number));
        }
        try (SocketChannel channel = SocketChannel.open()) {
            return connects(channel, new InetSocketAddress(host, FIRST_PORT + number));
        } catch (IOException | RuntimeException silent) {
            return false;
        }
    }

    /// A machine that is off would keep a plain call waiting for minutes.
    private static boolean connects(SocketChannel channel, SocketAddress address) throws IOException {
        channel.configureBlocking(false);
        if (channel.connect(address)) {
            return true;
        }
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_CONNECT);
            return selector.select(PATIENCE) > 0 && channel.finishConnect();
        }
    }

    /// Starts this same program again as if there were no display, for one that answered and then would not have the window:
    /// it refuses this user, or a library of the desktop is missing. A toolkit that failed cannot be started again in this process.
    ///
    /// @return the exit code
    static int startAgainWithout() {
        try {
            // Java's own word on its arguments leaves long ones out, and module paths are long.
            String[] command = Files.readString(Path.of("/proc/self/cmdline"), Charset.defaultCharset()).split("\0");
            command[0] = ProcessHandle.current().info().command().orElse(command[0]);
            var again = new ProcessBuilder(command).inheritIO();
            // the launcher takes the latter for its own second half
            again.environment().keySet().removeAll(List.of("DISPLAY", "_JPACKAGE_LAUNCHER"));
            return again.start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("The program could not be started again", failed);
        }
    }
}
