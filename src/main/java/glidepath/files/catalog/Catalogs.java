package glidepath.files.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.ListedRate;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.files.json.Json;

/// The price catalog that ships with the program.
public final class Catalogs {

    /// The file that names all others.
    static final String INDEX = "index.json";

    private static final String FOLDER = "/glidepath/pricing/";

    private Catalogs() {
    }

    /// Reads it from the program's own resources.
    ///
    /// @throws IllegalStateException where a file is missing or broken: the program was not built as it should be
    public static PriceCatalog shipped() {
        try {
            JsonNode index = Json.read(text(INDEX));
            List<String> names = StreamSupport.stream(index.get("files").spliterator(), false).map(JsonNode::asString).toList();
            var providers = new ArrayList<Provider>();
            var models = new ArrayList<Model>();
            var rates = new ArrayList<ListedRate>();
            for (CatalogJson.Prices prices : names.parallelStream().map(Catalogs::read).toList()) {
                providers.add(prices.provider());
                models.addAll(prices.models());
                rates.addAll(prices.rates());
            }
            return PriceCatalog.of(index.get("title").asString(), LocalDate.parse(index.get("date").asString()), providers, models, rates);
        } catch (Json.Unreadable broken) {
            throw new IllegalStateException("The price catalog's index is broken", broken);
        }
    }

    private static CatalogJson.Prices read(String name) {
        try {
            return CatalogJson.read(text(name));
        } catch (Json.Unreadable | RuntimeException broken) {
            throw new IllegalStateException("The price file " + name + " is broken: " + broken.getMessage(), broken);
        }
    }

    private static String text(String name) {
        try (InputStream stream = Catalogs.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The price file " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
