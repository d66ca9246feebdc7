package glidepath.files.bills;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

import glidepath.files.rows.Contents;
import glidepath.files.rows.FileSink;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.RowFormat;
import glidepath.files.rows.Trouble;
import glidepath.files.rows.UnknownFile;
import glidepath.files.rows.UnpackingBomb;
import glidepath.files.rows.Watched;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.BillCollector;

/// Reads bills, of whatever kind, packed or not.
public final class BillFiles implements FileSink {

    private final BillCollector bills = new BillCollector();

    private BillFiles() {
    }

    /// @param paths files, archives and folders
    /// @return what was read until the user ended it, where the user did
    public static ActualBills read(List<Path> paths, Watched watched) {
        var files = new BillFiles();
        files.take(paths, watched);
        return files.bills.bills();
    }

    /// What a text holds that was pasted, or a file that is in memory.
    public static ActualBills read(String name, byte[] bytes) {
        var files = new BillFiles();
        files.take(name, bytes);
        return files.bills.bills();
    }

    @Override
    public void broken(String name, Trouble trouble) {
        bills.begin(name, "", false);
        bills.skip(0, trouble.sentence());
        bills.end();
    }

    @Override
    public void file(String name, Contents contents) throws IOException {
        try (OpenedFile file = OpenedFile.of(name, contents)) {
            read(file);
        }
    }

    private void read(OpenedFile file) throws IOException {
        BillFormat format = RowFormat.of(BillFormats.all(), file.head()).orElse(null);
        bills.begin(file.name(), format == null ? "" : format.id(), format != null && format.ofSums());
        try {
            if (format == null) {
                bills.skip(0, new UnknownFile(BillFormats.all()).sentence(file.head()));
            } else {
                format.read(file, bills);
            }
        } catch (EOFException | ZipException | UnpackingBomb broken) {
            bills.skip(0, Trouble.of(broken).sentence());
        } finally {
            bills.end();
        }
    }
}
