package glidepath.files.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.IdentifierRules;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.catalog.Shelf;
import glidepath.files.json.Json;
import glidepath.texts.ShippedFile;

/// The price catalog that ships with the program.
public final class Catalogs {

    /// The file that names all others.
    static final String INDEX = "index.json";

    /// The file of how providers, makers and models are called.
    static final String IDENTIFIERS = "identifiers.json";

    private static final String FOLDER = "pricing/";

    private Catalogs() {
    }

    /// One for all who ask; each provider's file is read when it is asked for.
    ///
    /// @throws IllegalStateException where a file is missing or broken: the program was not built as it should be
    public static PriceCatalog shipped() {
        return Index.SHIPPED;
    }

    /// The catalog that ships, with the user's own prices in it.
    ///
    /// @param home the folder of the user's settings
    /// @throws UnreadablePrices where the price book is there and broken: own prices are never left out in silence
    public static PriceCatalog ofUser(Path home) throws UnreadablePrices {
        return new PriceBookFile(home).read().on(shipped());
    }

    /// How models are called, as the catalog that ships says it.
    public static IdentifierRules identifiers() {
        return Identifiers.SHIPPED;
    }

    /// Read once, when first asked for.
    private static final class Identifiers {

        static final IdentifierRules SHIPPED = read();

        private static IdentifierRules read() {
            try {
                return IdentifierRulesJson.read(text(IDENTIFIERS));
            } catch (Json.Unreadable broken) {
                throw new IllegalStateException("The rules of identifiers are broken", broken);
            }
        }
    }

    /// Read once, when first asked for.
    private static final class Index {

        static final PriceCatalog SHIPPED = read();

        private static PriceCatalog read() {
            try {
                JsonNode index = Json.read(text(INDEX));
                Map<Provider, Supplier<Shelf>> shelves = new LinkedHashMap<>();
                Map<String, Integer> counts = new HashMap<>();
                for (JsonNode provider : index.get("providers")) {
                    counts.put(provider.get("id").asString(), provider.get("models").asInt());
                    shelves.put(ProviderFile.provider(provider), () -> shelf(provider.get("id").asString() + ".json"));
                }
                return new PriceCatalog(index.get("title").asString(), LocalDate.parse(index.get("date").asString()), identifiers(),
                        shelves, counts, ProgramsJson::shipped);
            } catch (Json.Unreadable broken) {
                throw new IllegalStateException("The price catalog's index is broken", broken);
            }
        }
    }

    private static Shelf shelf(String name) {
        try {
            return ProviderFile.shelf(text(name));
        } catch (Json.Unreadable | RuntimeException broken) {
            throw new IllegalStateException("The price file " + name + " is broken: " + broken.getMessage(), broken);
        }
    }

    private static String text(String name) {
        return ShippedFile.text(FOLDER + name);
    }
}
