package glidepath.usage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void anIdIsNewOnce() {
        var ids = new SeenIds();
        assertTrue(ids.add("a"));
        assertTrue(ids.add(0L));
        assertFalse(ids.add("a"));
        assertFalse(ids.add(0L));
    }

    @Test
    void theLastTwoMillionAreRememberedAndMemoryStaysFlat() {
        var ids = new SeenIds();
        for (long i = 0; i < 5L * SeenIds.WINDOW; i++) {
            assertTrue(ids.add(i * 0x9E3779B97F4A7C15L + 1));
        }
        for (long i = 4L * SeenIds.WINDOW; i < 5L * SeenIds.WINDOW; i += 1000) {
            assertTrue(ids.has(i * 0x9E3779B97F4A7C15L + 1));
        }
        assertFalse(ids.has(1));
    }
}
