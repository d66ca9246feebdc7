package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Another spreadsheet program, LibreOffice, which need not be there. Tests that use it run with `-Doffice=soffice`.
public final class Office {

    private static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";

    private static final Pattern STORED = Pattern.compile("(</f>|<f[^>]*/>)<v>[^<]*</v>");

    private final Path folder;

    /// @param folder where it may write
    public Office(Path folder) {
        this.folder = folder;
    }

    /// Opens files, calculates what they hold, and saves them as workbooks.
    ///
    /// @param reading more arguments that say how they are read
    /// @return where the workbooks are, by the names that the files had
    public Path recalculate(Iterable<Path> files, String... reading) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(System.getProperty("office"), "--headless", "-env:UserInstallation="
                + folder.resolve("profile").toUri()));
        command.addAll(List.of(reading));
        command.addAll(List.of("--convert-to", WORKBOOK, "--outdir", out.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!office.waitFor(20, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        assertEquals(0, office.waitFor(), Files.readString(said));
        return out;
    }

    /// A workbook without the results that are stored beside formulas, so that what is read back can only come from the other program.
    public static byte[] withoutResults(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int taken = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String sheet = new String(part, StandardCharsets.UTF_8);
                    String emptied = STORED.matcher(sheet).replaceAll("$1");
                    taken += sheet.length() - emptied.length();
                    part = emptied.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        }
        assertNotEquals(0, taken, "no stored result was found");
        return bytes.toByteArray();
    }
}
