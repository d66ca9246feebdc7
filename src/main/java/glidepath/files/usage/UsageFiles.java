package glidepath.files.usage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipException;

import glidepath.catalog.IdentifierRules;
import glidepath.files.rows.Contents;
import glidepath.files.rows.FileRows;
import glidepath.files.rows.FileSink;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.RowFormat;
import glidepath.files.rows.Trouble;
import glidepath.files.rows.UnknownFile;
import glidepath.files.rows.UnpackingBomb;
import glidepath.files.rows.Watched;
import glidepath.usage.Sample;
import glidepath.usage.Sampler;

/// Reads files of usage, of whatever kind, packed or not, into one sample.
///
/// What cannot be read is told in the sample: a file that no format knows, a line that is broken, an archive that breaks off. Nothing is
/// ever written, and nothing held of prompts, answers, keys and people.
public final class UsageFiles implements FileSink {

    private final Pseudonyms pseudonyms;
    private final Providers providers;
    private final Memory memory = new Memory();
    private final Sampler sampler = new Sampler();

    private UsageFiles(Pseudonyms pseudonyms, Supplier<IdentifierRules> rules) {
        this.pseudonyms = pseudonyms;
        providers = new Providers(rules);
    }

    /// @param paths files, archives and folders
    /// @param rules by which providers are known, asked for where a file needs them
    /// @return what was read until the user ended it, where the user did
    public static Sample read(List<Path> paths, Pseudonyms pseudonyms, Supplier<IdentifierRules> rules, Watched watched) {
        var files = new UsageFiles(pseudonyms, rules);
        files.take(paths, watched);
        return files.sampler.sample();
    }

    /// What a text holds that was pasted, or a file that is in memory.
    public static Sample read(String name, byte[] bytes, Pseudonyms pseudonyms, Supplier<IdentifierRules> rules) {
        var files = new UsageFiles(pseudonyms, rules);
        files.take(name, bytes);
        return files.sampler.sample();
    }

    @Override
    public void broken(String name, Trouble trouble) {
        sampler.begin(name, "");
        sampler.skip(0, trouble.sentence());
        sampler.end(trouble + name);
    }

    @Override
    public void file(String name, Contents contents) throws IOException {
        try (OpenedFile file = OpenedFile.of(name, contents)) {
            UsageFormat format = RowFormat.of(UsageFormats.all(), file.head()).orElse(null);
            if (format == null) {
                sampler.begin(name, "");
                sampler.skip(0, new UnknownFile(UsageFormats.all()).sentence(file.head()));
                sampler.end(name);
            } else {
                read(file, format, contents);
            }
        }
    }

    private void read(OpenedFile file, UsageFormat format, Contents contents) throws IOException {
        sampler.begin(file.name(), format.id());
        var handed = new Handover(sampler);
        UsageFormat.Reader reader = format.open(new Context(file.name(), pseudonyms, providers, memory));
        try {
            new FileRows(format.fields(), (row, path) -> reader.row(row, path, handed), handed::skip).read(file);
        } catch (EOFException | ZipException | UnpackingBomb broken) {
            handed.skip(0, Trouble.of(broken).sentence());
        } finally {
            reader.end(handed);
            handed.end();
            file.close();
            sampler.end(contents.id());
        }
    }
}
