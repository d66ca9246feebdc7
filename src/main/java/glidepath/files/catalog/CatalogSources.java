package glidepath.files.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceChanges;
import glidepath.catalog.PriceRefresh;
import glidepath.files.json.Json;

/// Rebuilds the catalog's files from what lies in its folder: `tables`, which are public and unchanged, and `kept`, which people write.
public final class CatalogSources {

    private static final String JSON = ".json";

    private final Path folder;
    private final IdentifierRules rules;

    private CatalogSources(Path folder) throws IOException {
        this.folder = folder;
        rules = parsed(folder.resolve(Catalogs.IDENTIFIERS), IdentifierRulesJson::read);
    }

    /// All files of the catalog, by name, as they should be.
    ///
    /// @param folder with `identifiers.json`, `tables/index.json` and `kept/*.json`
    /// @throws IOException where one cannot be read, naming the file and what is wrong with it
    public static SortedMap<String, String> build(Path folder) throws IOException {
        return new CatalogSources(folder).files();
    }

    /// What newly built files change in those of a folder: prices that differ, models that are new, and what of the tables was not used.
    ///
    /// @param files as [#build] gives them
    public static Changes changes(Path folder, SortedMap<String, String> files) throws IOException {
        List<Model> before = new ArrayList<>();
        List<Model> now = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getKey().equals(Catalogs.INDEX)) {
                now.addAll(parsed(Path.of(file.getKey()), file.getValue(), ProviderFile::read).models());
                Path old = folder.resolve(file.getKey());
                before.addAll(Files.exists(old) ? parsed(old, ProviderFile::read).models() : List.of());
            }
        }
        PriceCatalog known = PriceCatalog.of("", LocalDate.EPOCH, List.of(), before, List.of());
        List<ModelId> gone = before.stream().map(Model::id).filter(id -> now.stream().noneMatch(model -> model.id().equals(id))).toList();
        List<String> leftOut = tables(folder).stream().flatMap(table -> table.leftOut().stream().map(left -> table.title() + ": " + left))
                .toList();
        LocalDate day = LocalDate.parse(json(folder.resolve("tables").resolve(Catalogs.INDEX)).get("date").asString());
        return new Changes(PriceChanges.of(PriceRefresh.of(known), now, day), gone, leftOut);
    }

    /// What a build changes.
    ///
    /// @param gone models that were listed and are no more
    public record Changes(PriceChanges prices, List<ModelId> gone, List<String> leftOut) {
    }

    /// The catalog that ships, against each table that it is made from.
    ///
    /// @throws IOException as [#build] does
    public static List<Comparison> compare(Path folder, PriceCatalog catalog) throws IOException {
        return tables(folder).stream().map(table -> Comparison.of(table, catalog, catalog.date())).toList();
    }

    /// The tables of a catalog's folder, the first of which names the models that plans know.
    static List<PriceTable> tables(Path folder) throws IOException {
        return new CatalogSources(folder).tables(json(folder.resolve("tables").resolve(Catalogs.INDEX)));
    }

    private List<PriceTable> tables(JsonNode index) throws IOException {
        List<PriceTable> tables = new ArrayList<>();
        for (JsonNode entry : index.get("tables")) {
            tables.add(table(entry));
        }
        return tables;
    }

    private SortedMap<String, String> files() throws IOException {
        JsonNode index = json(folder.resolve("tables").resolve(Catalogs.INDEX));
        SortedMap<String, ProviderFile> built = CatalogBuilder.build(tables(index), kept(), rules.names());
        SortedMap<String, String> files = new TreeMap<>();
        ObjectNode list = Json.object().put("title", index.get("title").asString()).put("date", index.get("date").asString());
        ArrayNode providers = list.putArray("providers");
        built.forEach((id, file) -> {
            files.put(id + JSON, file.write());
            providers.add(ProviderFile.json(file.provider()).put("models", file.models().size()));
        });
        files.put(Catalogs.INDEX, Json.write(list));
        return files;
    }

    private PriceTable table(JsonNode entry) throws IOException {
        Path file = folder.resolve("tables").resolve(entry.get("file").asString());
        LocalDate date = LocalDate.parse(entry.get("date").asString());
        return switch (entry.get("kind").asString()) {
            case "genai-prices" -> GenaiTable.read(json(file), json(folder.resolve("tables").resolve(entry.get("checked").asString())),
                    entry.get("version").asString(), date, rules);
            case "pi-ai" -> PiTable.read(json(file), rules);
            case "litellm" -> LiteLlmTable.read(json(file), date, rules);
            default -> throw new IOException(file + ": no reader is known for " + entry.get("kind").asString());
        };
    }

    private Map<String, KeptFile> kept() throws IOException {
        Map<String, KeptFile> kept = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("kept"), "*" + JSON)) {
            for (Path file : files) {
                String id = file.getFileName().toString().replace(JSON, "");
                kept.put(id, parsed(file, text -> KeptFile.read(id, text)));
            }
        }
        return kept;
    }

    private static JsonNode json(Path file) throws IOException {
        return parsed(file, Json::read);
    }

    /// How a file's text becomes a value.
    private interface Parser<T> {
        T parse(String text) throws Json.Unreadable;
    }

    private static <T> T parsed(Path file, Parser<T> parser) throws IOException {
        return parsed(file, text(file), parser);
    }

    private static <T> T parsed(Path file, String text, Parser<T> parser) throws IOException {
        try {
            return parser.parse(text);
        } catch (Json.Unreadable broken) {
            throw new IOException(file + ":" + broken.line() + ": " + broken.getMessage(), broken);
        } catch (RuntimeException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
             InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
