package glidepath.files.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;

import glidepath.catalog.IdentifierRules;

/// Reads models.dev's TOML files: one model a file, at `providers/PROVIDER/models/ID.toml`, or flat as `PROVIDER__ID.toml`.
///
/// A file may stand on another one (`base_model`), whose values hold where it says nothing.
final class ModelsDevFolder {

    private static final TomlMapper TOML = TomlMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final String ENDING = ".toml";
    private static final String PROVIDER = "provider";
    private static final String BASE = "base_model";
    private static final int MOST_FILES = 50_000;
    private static final int DEEPEST = 8;

    private final Map<String, JsonNode> files = new TreeMap<>();

    private ModelsDevFolder() {
    }

    static PriceTable read(Path folder, LocalDate date, IdentifierRules rules) throws UnreadablePrices, IOException {
        var reader = new ModelsDevFolder();
        reader.read(folder);
        if (reader.files.isEmpty()) {
            throw new UnreadablePrices("The folder has no .toml file. Take the folder providers of models.dev");
        }
        return reader.table(date, rules);
    }

    private void read(Path folder) throws UnreadablePrices, IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().limit(MOST_FILES).toList()) {
                this.files.put(key(folder.relativize(file).toString()),
                        parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
    }

    static boolean looksLikeOne(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.limit(MOST_FILES).anyMatch(path -> path.toString().endsWith(ENDING));
        }
    }

    static PriceTable read(String name, String text, LocalDate date, IdentifierRules rules) throws UnreadablePrices {
        var reader = new ModelsDevFolder();
        reader.files.put(key(name), parse(name, text));
        return reader.table(date, rules);
    }

    /// `amazon-bedrock/us.anthropic.claude-opus-4-6-v1`; colons are underscores in flat names.
    private static String key(String path) {
        String plain = path.replace('\\', '/').replaceFirst("^(providers|models)/", "").replace("/models/", "/")
                .replaceFirst(ENDING + "$", "");
        return plain.contains("/") ? plain : plain.replaceFirst("^base__", "").replaceFirst("__", "/").replaceFirst("_(\\d+)$", ":$1");
    }

    private static JsonNode parse(String name, String text) throws UnreadablePrices {
        try {
            return TOML.readTree(text);
        } catch (JacksonException broken) {
            throw new UnreadablePrices(name + " is no TOML: " + broken.getOriginalMessage().lines().findFirst().orElse("it is broken"));
        }
    }

    private PriceTable table(LocalDate date, IdentifierRules rules) {
        ModelsDevTable table = ModelsDevTable.of(date, rules);
        List<String> bases = bases();
        files.forEach((key, node) -> {
            int slash = key.indexOf('/');
            JsonNode whole = whole(node, bases);
            if (slash > 0 && !key.endsWith("/" + PROVIDER) && whole.has("cost")) {
                table.add(rules.provider(key.substring(0, slash)), key.substring(slash + 1), whole);
            }
        });
        return table.table();
    }

    /// What others are written on top of.
    private List<String> bases() {
        return files.values().stream().map(node -> node.path(BASE).asString("")).filter(base -> !base.isEmpty()).distinct()
                .toList();
    }

    /// With what it stands on.
    private JsonNode whole(JsonNode node, List<String> bases) {
        JsonNode base = files.get(node.path(BASE).asString("").replaceFirst("^models/", ""));
        if (base == null || bases.isEmpty()) {
            return node;
        }
        ObjectNode whole = base.asObject().deepCopy();
        node.path(BASE + "_omit").forEach(omitted -> omit(whole, omitted.asString("")));
        lay(whole, node);
        return whole;
    }

    /// What a file says goes over what it stands on, value by value: a cost keeps those prices of the base that the file does not name.
    private static void lay(ObjectNode under, JsonNode over) {
        over.properties().forEach(field -> {
            if (field.getValue().isObject() && under.path(field.getKey()).isObject()) {
                lay(under.get(field.getKey()).asObject(), field.getValue());
            } else {
                under.set(field.getKey(), field.getValue());
            }
        });
    }

    /// `cost.tiers`: what does not hold of the base.
    private static void omit(ObjectNode whole, String path) {
        int dot = path.lastIndexOf('.');
        JsonNode parent = dot < 0 ? whole : whole.at("/" + path.substring(0, dot).replace('.', '/'));
        if (parent.isObject()) {
            parent.asObject().remove(path.substring(dot + 1));
        }
    }
}
