package glidepath.files.usage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

import glidepath.catalog.IdentifierRules;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.Sampler;

/// Reads files of usage, of whatever kind, packed or not, into one sample.
///
/// What cannot be read is told in the sample: a file that no format knows, a line that is broken, an archive that breaks off. Nothing is
/// ever written, and nothing held of prompts, answers, keys and people.
public final class UsageFiles implements Unpacking.Sink {

    private final Pseudonyms pseudonyms;
    private final Providers providers;
    private final Memory memory = new Memory();
    private final Sampler sampler = new Sampler();

    private UsageFiles(Pseudonyms pseudonyms, IdentifierRules rules) {
        this.pseudonyms = pseudonyms;
        providers = new Providers(rules);
    }

    /// @param paths files, archives and folders
    /// @param rules by which providers are known
    /// @return what was read until the user ended it, where the user did
    public static Sample read(List<Path> paths, Pseudonyms pseudonyms, IdentifierRules rules, Watched watched) {
        var files = new UsageFiles(pseudonyms, rules);
        for (Path path : paths) {
            try {
                new Unpacking(files, watched).open(path);
            } catch (Contents.Cancelled _) {
                return files.sampler.sample();
            } catch (IOException unreadable) {
                files.broken(path.toString(), Unpacking.Trouble.UNREADABLE);
            }
        }
        return files.sampler.sample();
    }

    @Override
    public void broken(String name, Unpacking.Trouble trouble) {
        sampler.begin(name, "");
        sampler.skip(0, Message.of("usage.trouble." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        sampler.end(trouble + name);
    }

    @Override
    public void file(String name, Contents contents) throws IOException {
        byte[] start = contents.readNBytes(Head.SIZE);
        Encoding encoding = Encoding.of(start);
        String text = encoding.text(start);
        Head head = Head.of(text);
        UsageFormat format = UsageFormats.of(head).orElse(null);
        if (format == null) {
            sampler.begin(name, "");
            sampler.skip(0, UnknownFile.sentence(head));
            sampler.end(name);
            return;
        }
        sampler.begin(name, format.id());
        try {
            var rows = new FileRows(format, new Context(name, pseudonyms, providers, memory), sampler);
            rows.read(head, text, encoding.utf8(start, contents));
        } catch (EOFException _) {
            sampler.skip(0, Message.of("usage.trouble.cut-off"));
        } catch (ZipException _) {
            sampler.skip(0, Message.of("usage.trouble.damaged"));
        } catch (Contents.Bomb _) {
            sampler.skip(0, Message.of("usage.trouble.bomb"));
        } catch (Contents.Cancelled cancelled) {
            sampler.end(contents.id());
            throw cancelled;
        }
        sampler.end(contents.id());
    }
}
