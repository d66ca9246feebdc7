package glidepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceBook;

/// `glidepath prices remove MODEL`: the catalog's price holds again.
@Command(name = "remove", mixinStandardHelpOptions = true,
        description = "Removes your own price of a model, or what you took over of it.")
final class PricesRemove extends CliCommand {

    @Parameters(paramLabel = "MODEL", description = "As prices own lists it.")
    private String model = "";

    PricesRemove(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        ModelId id = UserPriceBook.id(context.catalog().get(), model, context);
        PriceBook before = UserPriceBook.read(context);
        if (before.without(id).equals(before)) {
            throw new CommandFailure("Your price book has nothing of " + id + ". See: glidepath prices own");
        }
        UserPriceBook.change(context, book -> book.without(id));
        print(context.messages().text("prices.removed", id) + "\n");
        return 0;
    }
}
