package glidepath.files.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.PriceCatalog;
import glidepath.files.json.Json;
import glidepath.files.storage.FileBytes;

/// Reads price tables of others, told apart by what is in them: genai-prices, LiteLLM, models.dev (JSON, TOML file or folder),
/// OpenRouter's models, pi-ai, AWS offer files (JSON, CSV), and our own files.
public final class PriceFiles {

    private static final int LARGEST = 40_000_000;
    private static final int HEAD = 65_536;
    private static final int MOST_TOLD = 5;
    /// Keys that stand in the beginning of a table, and together in no other file.
    private static final List<List<String>> SIGNS = List.of(List.of("\"api_pattern\"", "\"models\""), List.of("\"litellm_provider\""),
            List.of("\"pricing\"", "\"prompt\"", "\"context_length\""),
            List.of("\"offerCode\"", "\"products\""), List.of("\"PriceList\"", "priceDimensions"), List.of("\"generatedAt\"",
                    "\"unit\"", "USD"),
                    List.of("\"" + OwnTable.FORMAT + "\""), List.of("\"models\"", "\"cost\"", "\"limit\""));
    private static final char MARK = '\uFEFF';

    private final PriceCatalog catalog;
    private final LocalDate today;

    /// @param catalog by which names are understood
    /// @param today   the date of tables that tell none
    public PriceFiles(PriceCatalog catalog, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
    }

    /// @throws UnreadablePrices in a sentence; nothing is read in part
    public PriceTable read(Path file) throws UnreadablePrices {
        try {
            if (Files.isDirectory(file)) {
                return used(ModelsDevFolder.read(file, today, catalog.identifiers()));
            }
            byte[] bytes = FileBytes.upTo(LARGEST, file).orElseThrow(() -> new UnreadablePrices("It is larger than "
                    + LARGEST / 1_000_000 + " MB, which no price table is. Take the table of one region or provider"));
            return used(read(text(bytes), file.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UnreadablePrices("It cannot be read. Check that it is there and may be read");
        }
    }

    /// Whether a file begins as price tables do, or a folder holds models as models.dev has them. What it holds is seen only when it is
    /// read.
    public static boolean looksLikeTable(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return ModelsDevFolder.looksLikeOne(file);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                String head = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
                return file.toString().endsWith(".toml") || AwsOffer.recognises(head) || SIGNS.stream()
                        .anyMatch(signs -> signs.stream().allMatch(head::contains));
            }
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// A table of which nothing is understood is told, and not taken for one that changes nothing.
    private static PriceTable used(PriceTable table) throws UnreadablePrices {
        if (table.models().isEmpty()) {
            throw new UnreadablePrices("No model of it is known: " + (table.leftOut().isEmpty() ? "it names no provider and model with a "
                    + "price. A file of models.dev must lie in its folder, providers/PROVIDER/models"
                    : "not used are " + String.join(", ", table.leftOut().stream().limit(MOST_TOLD).toList())));
        }
        return table;
    }

    static String text(byte[] bytes) throws UnreadablePrices {
        refuseOther(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnreadablePrices("It is not a text file in UTF-8. Save it as UTF-8 and try again");
        }
    }

    /// What its first bytes tell to be no text in UTF-8.
    private static void refuseOther(byte[] bytes) throws UnreadablePrices {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE
                && bytes[1] == (byte) 0xFF)) {
            throw new UnreadablePrices("It is UTF-16. Save it as UTF-8 and try again");
        }
        if (bytes.length >= 2 && (bytes[0] == 0x1f && bytes[1] == (byte) 0x8b || bytes[0] == 'P' && bytes[1] == 'K')) {
            throw new UnreadablePrices("It is packed. Unpack it and try again");
        }
    }

    PriceTable read(String text, String name) throws UnreadablePrices {
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new UnreadablePrices("It is empty. Fetch it again");
        }
        if (start.startsWith("<")) {
            throw new UnreadablePrices("It is a web page, not a price table. Fetch the file that the page offers, not the page");
        }
        try {
            if (AwsOffer.recognises(start)) {
                return AwsOffer.read(start, today, catalog);
            }
            if (name.endsWith(".toml")) {
                return ModelsDevFolder.read(name, text, today, catalog.identifiers());
            }
            return read(Json.read(text));
        } catch (Json.Unreadable broken) {
            throw new UnreadablePrices(broken.isTooLarge() ? "It is nested too deep or too large to be a price table"
                    : "Line " + broken.line() + " is broken: " + broken.getMessage() + ". Fetch it again");
        } catch (RuntimeException wrong) {
            throw new UnreadablePrices("It is not as a table of its kind should be: " + wrong.getMessage() + ". Fetch it again");
        }
    }

    private PriceTable read(JsonNode root) throws UnreadablePrices, Json.Unreadable {
        if (GenaiTable.recognises(root)) {
            return GenaiTable.read(root, Json.object(), "", today, catalog.identifiers());
        }
        if (PiTable.recognises(root)) {
            return PiTable.read(root, catalog.identifiers());
        }
        if (OpenRouterTable.recognises(root)) {
            return OpenRouterTable.read(root, today, catalog.identifiers());
        }
        if (AwsOffer.recognises(root)) {
            return AwsOffer.read(root, today, catalog);
        }
        if (OwnTable.recognises(root)) {
            return OwnTable.read(root, today);
        }
        if (ModelsDevTable.recognises(root)) {
            return ModelsDevTable.read(root, today, catalog.identifiers());
        }
        if (LiteLlmTable.recognises(root)) {
            return LiteLlmTable.read(root, today, catalog.identifiers());
        }
        throw new UnreadablePrices("It is JSON, but no price table that is known: genai-prices, LiteLLM, models.dev, OpenRouter, pi-ai, "
                + "AWS offer files, or"
                + " what glidepath prices export writes");
    }
}
