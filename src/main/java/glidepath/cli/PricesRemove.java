package glidepath.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceBook;

/// `glidepath prices remove MODEL`: the catalog's price holds again.
@Command(name = "remove", mixinStandardHelpOptions = true,
        description = "Removes your own price of a model, or what you took over of it.")
final class PricesRemove implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "As prices own lists it.")
    private String model = "";

    PricesRemove(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ModelId id = UserPriceBook.id(context.catalog().get(), model, context);
        PriceBook before = UserPriceBook.read(context);
        if (before.without(id).equals(before)) {
            throw new CommandFailure("Your price book has nothing of " + id + ". See: glidepath prices own");
        }
        UserPriceBook.change(context, book -> book.without(id));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(context.messages().text("prices.removed", id));
        out.flush();
        return 0;
    }
}
