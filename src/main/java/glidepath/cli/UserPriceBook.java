package glidepath.cli;

import java.util.Optional;
import java.util.function.UnaryOperator;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.units.InvalidValueException;

/// The user's price book as commands read and change it; where it cannot be read, the command fails and says so.
final class UserPriceBook {

    private UserPriceBook() {
    }

    static PriceBook read(CliContext context) {
        try {
            return new PriceBookFile(context.home()).read();
        } catch (UnreadablePrices broken) {
            throw new CommandFailure(broken.getMessage());
        }
    }

    static void change(CliContext context, UnaryOperator<PriceBook> change) {
        try {
            new PriceBookFile(context.home()).change(change);
        } catch (UnreadablePrices broken) {
            throw new CommandFailure(broken.getMessage());
        }
    }

    /// The id of a model as it may be written, or a new one.
    static ModelId id(PriceCatalog catalog, String name, CliContext context) {
        Optional<Model> known = catalog.resolve(name).one();
        try {
            return known.map(Model::id).orElseGet(() -> ModelId.parse(name));
        } catch (InvalidValueException refused) {
            throw new CommandFailure(context.messages().say(refused.reason()));
        }
    }
}
