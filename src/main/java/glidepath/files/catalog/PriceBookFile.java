package glidepath.files.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.files.json.Json;
import glidepath.files.storage.AtomicFile;
import glidepath.texts.Messages;
import glidepath.units.Decimals;
import glidepath.units.Percent;

/// The user's price book as a file in the settings folder.
public final class PriceBookFile {

    private static final String FORMAT = "glidepath-price-book";
    private static final String NAME = "prices.json";

    private final Path file;

    public PriceBookFile(Path home) {
        file = home.resolve(NAME);
    }

    public Path path() {
        return file;
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
            throw new UnreadablePrices("The price book " + file + " is broken in line " + broken.line() + ": " + broken.getMessage() + ". Mend it, or move it away");
        } catch (RuntimeException wrong) {
            throw new UnreadablePrices("The price book " + file + " is not as it should be: " + wrong.getMessage() + ". Mend it, or move it away");
        }
    }

    /// @throws glidepath.units.InvalidValueException where it cannot be written, saying why
    public void write(PriceBook book, Messages messages) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new AtomicFile(messages).write(file, Json.write(json(book)).getBytes(StandardCharsets.UTF_8), List.of());
    }

    static PriceBook book(JsonNode root) {
        if (!root.path("format").asString("").equals(FORMAT)) {
            throw new IllegalArgumentException("it is no price book");
        }
        SourceBook sources = SourceBook.read(root.path("sources"));
        var reader = new ModelJson(sources);
        List<Model> refreshed = new ArrayList<>();
        root.path("refreshed").forEach(node -> refreshed.add(reader.read(node, provider(node.get("provider").asString()), ProviderRules.NONE)));
        List<OwnPrice> own = new ArrayList<>();
        var cards = new CardJson(sources);
        root.path("own").forEach(node -> own.add(new OwnPrice(ModelId.parse(node.get("model").asString()), node.path("name").asString(""),
                new TreeMap<>(cards.card(node.path("rates")).prices()), Percent.of(node.path("discount").asString("0%").replace("%", "")),
                node.path("note").asString(""), node.path("source").asString(""), LocalDate.parse(node.get("date").asString()))));
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
        book.own().forEach(price -> own.add(json(price)));
        ArrayNode refreshed = Json.object().putArray("refreshed");
        book.refreshed().forEach(model -> refreshed.add(writer.json(model, provider(model.id().provider())).put("provider", model.id().provider())));
        root.set("sources", sources.json());
        root.set("refreshed", refreshed);
        return root;
    }

    private static ObjectNode json(OwnPrice price) {
        ObjectNode node = Json.object().put("model", price.model().toString());
        Map.of("name", price.name(), "note", price.note(), "source", price.source()).entrySet().stream().filter(text -> !text.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey()).forEach(text -> node.put(text.getKey(), text.getValue()));
        if (!price.rates().isEmpty()) {
            node.set("rates", new CardJson(new SourceBook()).json(new glidepath.catalog.RateCard(price.rates())));
        }
        if (!price.discount().isZero()) {
            node.put("discount", Decimals.plain(price.discount().fraction().movePointRight(2)) + "%");
        }
        return node.put("date", price.date().toString());
    }
}
