package glidepath;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/// X11's display number n listens on TCP port 6000 + n, which lets a plain server socket stand in for a screen.
final class DisplayTest {

    private static final int FIRST_PORT = 6000;

    @Test
    void windowsAndMacsHaveADisplay() {
        assertTrue(Display.isThere("Windows 11", Map.of()));
        assertTrue(Display.isThere("Mac OS X", Map.of()));
    }

    @Test
    void withoutTheVariableThereIsNoDisplayOnLinux() {
        assertFalse(Display.isThere("Linux", Map.of()));
        assertFalse(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void aVariableThatNamesNoDisplayIsNone() {
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "")));
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "here")));
        for (String none : List.of(":4711", ":99999999999", ":99999", "localhost:70000", "localhost:59535", "no such host:0", ":-1",
                ":0x0", "\n:0", ":")) {
            assertFalse(Display.isThere("Linux", Map.of("DISPLAY", none)), none);
        }
    }

    @Test
    void aServerThatAnswersIsADisplayAndOneThatIsGoneIsNot() throws IOException {
        String name;
        try (var server = new ServerSocket()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            name = "localhost:" + (server.getLocalPort() - FIRST_PORT);
            assertTrue(Display.isThere("Linux", Map.of("DISPLAY", name)));
            assertTrue(Display.isThere("Linux", Map.of("DISPLAY", name + ".0")));
        }
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", name)));
    }
}
