package glidepath.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceChanges;

/// `glidepath prices import FILE`
@Command(name = "import", mixinStandardHelpOptions = true, description = "Takes over prices of a table: shows what would change, and "
        + "applies what --accept names.")
final class PricesImport extends CliCommand {

    private static final String ALL = "all";

    @Parameters(paramLabel = "FILE", description = "As for prices diff.")
    private Path file = Path.of("");

    @Option(names = "--plan", paramLabel = "PLAN", description = "Tells what the change does to this plan.")
    private @Nullable String plan;

    @Option(names = "--accept", paramLabel = "all|MODEL|MODEL=METER", description = "Takes over all models, those that are named, or one "
            + "price of a model, such as openai/gpt-5=input_mtok, or =input_mtok@2027-03-01 where it begins later. "
            + "Prices that are doubtful or change by more than 50 % are taken over only "
            + "of models that are named.")
    private List<String> accept = List.of();

    PricesImport(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        PriceSource source = PriceSource.read(context, file, plan);
        PriceChanges changes = source.changes();
        var out = line().getOut();
        out.print(source.report(context).text(source.table().title()));
        Set<String> differing = differing(changes);
        List<String> words = accept.stream().map(word -> named(word, differing)).toList();
        Set<ModelId> doubtful = changes.doubtful(_ -> true);
        List<Model> taken = changes.accepted((id, key) -> words.contains(id.toString()) || words.contains(id + "=" + key)
                || words.contains(ALL) && !doubtful.contains(id));
        long left = words.contains(ALL) ? doubtful.stream().filter(id -> !words.contains(id.toString())).count() : 0;
        if (!taken.isEmpty()) {
            UserPriceBook.change(context, book -> book.refreshedWith(taken));
        }
        out.println(context.messages().text(taken.isEmpty() ? "prices.import.none" : "prices.import.done", taken.size()));
        if (left > 0) {
            out.println(context.messages().text("prices.import.doubtful", left));
        }
        out.flush();
        return told(words.stream().filter(word -> !differing.contains(word)).toList());
    }

    private int told(List<String> unknown) {
        var err = line().getErr();
        unknown.forEach(word -> err.println(context.messages().text("prices.import.unknown", word)));
        return unknown.isEmpty() ? 0 : Cli.FAILED;
    }

    /// All that may be named.
    private static Set<String> differing(PriceChanges changes) {
        return Stream.of(Stream.of(ALL), changes.added().stream().map(model -> model.id().toString()), changes.changes().stream()
                        .flatMap(change -> Stream.of(change.model().toString(), change.model() + "=" + change.key())))
                .flatMap(each -> each).collect(Collectors.toSet());
    }

    /// As the list of what differs calls it: a model may be named as people name it elsewhere, too.
    private String named(String word, Set<String> differing) {
        String model = word.split("=", 2)[0];
        return differing.contains(model) ? word
                : context.catalog().get().resolve(model).one().map(one -> one.id() + word.substring(model.length())).orElse(word);
    }
}
