package glidepath.files.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Model;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.files.json.Json;
import glidepath.files.storage.OwnFolder;

/// The user's price book as a file in the settings folder.
public final class PriceBookFile {

    private static final String FORMAT = "glidepath-price-book";
    private static final String NAME = "prices.json";

    private final Path file;

    public PriceBookFile(Path home) {
        file = home.resolve(NAME);
    }

    /// @throws UnreadablePrices where it is there and broken: own prices are never dropped in silence
    public PriceBook read() throws UnreadablePrices {
        if (!Files.exists(file)) {
            return PriceBook.EMPTY;
        }
        try {
            return book(Json.read(PriceFiles.text(Files.readAllBytes(file))));
        } catch (IOException unreadable) {
            throw new UnreadablePrices("The price book " + file + " cannot be read. Check that it may be read");
        } catch (Json.Unreadable broken) {
            throw new UnreadablePrices("The price book " + file + " is broken in line " + broken.line() + ": " + broken.getMessage()
                    + ". Mend it, or move it away");
        } catch (RuntimeException wrong) {
            throw new UnreadablePrices("The price book " + file + " is not as it should be: " + wrong.getMessage()
                    + ". Mend it, or move it away");
        }
    }

    /// Changes it as it is in the file now, which another program may have changed meanwhile.
    ///
    /// @return what it holds then
    /// @throws UnreadablePrices in a sentence, where it is broken or cannot be written: then it is as it was
    public PriceBook change(UnaryOperator<PriceBook> change) throws UnreadablePrices {
        PriceBook changed = change.apply(read());
        try {
            write(changed);
        } catch (IOException unwritable) {
            throw new UnreadablePrices("The price book " + file
                    + " cannot be written. Check that its folder may be, and that the disk is not full");
        }
        return changed;
    }

    /// Writes it in one step; nobody but its owner reads what was negotiated.
    public void write(PriceBook book) throws IOException {
        OwnFolder.write(file.toAbsolutePath(), Json.write(json(book)));
    }

    static PriceBook book(JsonNode root) {
        if (!root.path("format").asString("").equals(FORMAT)) {
            throw new IllegalArgumentException("it is not a price book");
        }
        SourceBook sources = SourceBook.read(root.path("sources"));
        var reader = new ModelJson(sources);
        List<Model> refreshed = new ArrayList<>();
        root.path("refreshed").forEach(node -> refreshed.add(reader.read(node, provider(node.get("provider").asString()),
                ProviderRules.NONE)));
        List<OwnPrice> own = new ArrayList<>();
        root.path("own").forEach(node -> own.add(OwnPriceJson.read(node)));
        return new PriceBook(refreshed, own);
    }

    private static Provider provider(String id) {
        return new Provider(id, id, Provider.Kind.DIRECT, id);
    }

    static ObjectNode json(PriceBook book) {
        var sources = new SourceBook();
        var writer = new ModelJson(sources);
        ObjectNode root = Json.object().put("format", FORMAT).put("version", 1);
        ArrayNode own = root.putArray("own");
        book.own().forEach(price -> own.add(OwnPriceJson.write(price)));
        ArrayNode refreshed = Json.object().putArray("refreshed");
        book.refreshed().forEach(model -> refreshed.add(writer.json(model, provider(model.id().provider()))
                .put("provider", model.id().provider())));
        root.set("sources", sources.json());
        root.set("refreshed", refreshed);
        return root;
    }
}
