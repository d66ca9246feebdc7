package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.Thorough;
import glidepath.files.bills.BillsFuzz;

/// Files that were damaged at random, a few in each test run; a fuzzer tries more by hand.
class MutatedFilesTest {

    private static final int TRIES = Thorough.or("damages", 4, 60);
    private static final List<String> SCRAPS = List.of("\"", "{", "}", "[", "]", ",", ";", "\n", "\r", "\t", "\\", "null", "-1", "1e999",
            "99999999999999999999", "\u0000",
            "\uFEFF", "9999-99-99", "\"\"\"", "NaN", "0x1F", "1.5", "true", "|", "=1+1", "é");

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void neverMakeAReaderFail(MadeFile made) {
        var random = new Random(made.file().hashCode());
        byte[] whole = made.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(whole, random);
            assertDoesNotThrow(() -> {
                UsageFuzz.fuzzerTestOneInput(damaged);
                BillsFuzz.fuzzerTestOneInput(damaged);
            }, () -> new String(damaged, StandardCharsets.UTF_8));
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var out = new ByteArrayOutputStream();
        int cuts = 1 + random.nextInt(4);
        int at = 0;
        for (int cut = 0; cut < cuts; cut++) {
            int next = at + random.nextInt(Math.max(1, whole.length - at));
            out.write(whole, at, next - at);
            switch (random.nextInt(4)) {
                case 0 -> out.writeBytes(SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8));
                case 1 -> next = Math.min(whole.length, next + 1 + random.nextInt(8));
                case 2 -> out.write(random.nextInt(256));
                default -> next = Math.max(0, next - random.nextInt(40));
            }
            at = Math.min(next, whole.length);
        }
        out.write(whole, at, whole.length - at);
        return out.toByteArray();
    }
}
