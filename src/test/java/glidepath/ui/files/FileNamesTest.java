package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names as choosers of files give them.
class FileNamesTest {

    @TempDir
    private Path folder;

    private String once(String name) {
        return FileNames.once(folder.resolve(name), List.of(".xlsx", ".focus.csv")).getFileName().toString();
    }

    @Test
    void anEndingThatTheChooserAddedAgainGoes() {
        assertEquals("out1.xlsx", once("out1.xlsx.xlsx"));
        assertEquals("Out.XLSX", once("Out.XLSX.xlsx"));
        assertEquals("bill.focus.csv", once("bill.focus.csv.focus.csv"));
        assertEquals("out1.xlsx", once("out1.xlsx"));
        assertEquals("out1.md.xlsx", once("out1.md.xlsx"));
        assertEquals(".xlsx.xlsx", once(".xlsx.xlsx"));
    }

    /// `Plan.focus.csv` is suggested with `Plan.focus` selected.
    @Test
    void whatAChooserLeavesOfAnEndingOfTwoPartsIsNoPartOfTheName() {
        assertEquals("a.focus.csv", ended("a.csv"));
        assertEquals("a.focus.csv", ended("a.CSV.csv"));
        assertEquals("a.focus.csv", ended("a"));
        assertEquals("a.xlsx.focus.csv", ended("a.xlsx"));
        assertEquals("a.focus.csv", ended("a.focus.csv"));
        assertEquals(".csv.focus.csv", ended(".csv"));
    }

    private String ended(String name) {
        return FileNames.ended(folder.resolve(name), List.of(".focus.csv")).getFileName().toString();
    }

    @Test
    void noFileIsReplacedThatNobodyWasAskedAbout() throws IOException {
        Files.createFile(folder.resolve("there.xlsx"));
        assertEquals("there.xlsx.xlsx", once("there.xlsx.xlsx"));
        Files.createFile(folder.resolve("chosen.xlsx.xlsx"));
        assertEquals("chosen.xlsx.xlsx", once("chosen.xlsx.xlsx"));
    }
}
