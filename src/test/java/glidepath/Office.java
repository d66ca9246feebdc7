package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another spreadsheet program, LibreOffice, which need not be there. Tests that use it run with `-Doffice=soffice`.
public final class Office {

    private static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";

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
        List<String> command = new ArrayList<>(List.of(System.getProperty("office"), "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri()));
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
}
