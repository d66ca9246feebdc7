package glidepath.files.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import glidepath.catalog.BedrockProducts;
import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.files.json.Json;

/// Reads offer files of the AWS Price List for Bedrock, as JSON or CSV, and what `aws pricing get-products` prints of them: one line
/// for each region, model, meter and way of being called.
///
/// Of several regions us-east-1 is taken, else the first that comes; a file of one region is taken as it is.
final class AwsOffer {

    private static final String TITLE = "AWS Price List";
    private static final String PAGE = "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/";
    private static final String USUAL_REGION = "us-east-1";
    private static final String LIST = "PriceList";
    private static final String CSV_START = "\"FormatVersion\"";

    private final PriceCatalog catalog;
    private final TableReader table;
    private final Map<ModelId, AwsCards> models = new LinkedHashMap<>();

    private AwsOffer(PriceCatalog catalog, LocalDate date) {
        this.catalog = catalog;
        table = new TableReader(TITLE, PAGE, date, IdentifierRules.NONE);
    }

    static boolean recognises(String start) {
        return start.startsWith(CSV_START) || start.startsWith("FormatVersion,");
    }

    static boolean recognises(JsonNode root) {
        return root.has("offerCode") && root.path("terms").has("OnDemand") || root.path(LIST).isArray();
    }

    static PriceTable read(JsonNode root, LocalDate today, PriceCatalog catalog) throws Json.Unreadable {
        if (root.path(LIST).isArray()) {
            return listed(root.get(LIST), today, catalog);
        }
        var reader = new AwsOffer(catalog, date(root.path("publicationDate").asString(""), today));
        List<JsonNode> products = root.get("products").valueStream().toList();
        String region = region(products.stream().map(product -> product.path("attributes").path("regionCode").asString("")).toList());
        products.forEach(product -> reader.add(product, region, root));
        return reader.done();
    }

    private void add(JsonNode product, String region, JsonNode root) {
        JsonNode attributes = product.path("attributes");
        if (attributes.path("regionCode").asString("").equals(region)) {
            add(attributes, root.path("terms").path("OnDemand").path(product.path("sku").asString("")));
        }
    }

    /// What `aws pricing get-products` prints: each product a text of its own, with its terms beside it.
    private static PriceTable listed(JsonNode list, LocalDate today, PriceCatalog catalog) throws Json.Unreadable {
        var reader = new AwsOffer(catalog, today);
        List<JsonNode> products = new ArrayList<>();
        for (JsonNode each : list) {
            products.add(each.isString() ? Json.read(each.asString()) : each);
        }
        String region = region(products.stream().map(each -> regionOf(each.path("product"))).toList());
        products.stream().filter(each -> regionOf(each.path("product")).equals(region))
                .forEach(each -> reader.add(each.path("product").path("attributes"), each.path("terms").path("OnDemand")));
        return reader.done();
    }

    private static String regionOf(JsonNode product) {
        return product.path("attributes").path("regionCode").asString("");
    }

    private void add(JsonNode attributes, JsonNode terms) {
        terms.valueStream().flatMap(term -> term.path("priceDimensions").valueStream()).forEach(price -> add(
                attributes.path("model").asString(attributes.path("titanModel").asString(attributes.path("servicename").asString(""))),
                attributes.path("usagetype").asString("") + " " + attributes.path("inferenceType").asString(""),
                price.path("unit").asString(""), price.path("description").asString(""), price.path("pricePerUnit").path("USD")));
    }

    static PriceTable read(String text, LocalDate today, PriceCatalog catalog) throws UnreadablePrices {
        List<String> lines = text.lines().toList();
        int header = 0;
        while (header < lines.size() && !lines.get(header).replace("\"", "").startsWith("SKU,")) {
            header++;
        }
        if (header == lines.size()) {
            throw new UnreadablePrices("It is an AWS offer file without its header line (SKU, ...). Fetch it again");
        }
        String published = lines.stream().limit(header).filter(line -> line.contains("Publication Date")).findFirst().orElse("");
        var reader = new AwsOffer(catalog, date(published.replaceFirst(".*,\"?", ""), today));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(String.join("\n", lines.subList(header, lines.size())))) {
            List<NamedCsvRecord> all = rows.stream().toList();
            String region = region(all.stream().map(row -> field(row, "Region Code")).toList());
            all.stream().filter(row -> field(row, "Region Code").equals(region)).forEach(row -> reader.add(
                    field(row, "Model").isEmpty() ? field(row, "serviceName") : field(row, "Model"),
                    field(row, "usageType") + " " + field(row, "Inference Type"), field(row, "Unit"), field(row, "PriceDescription"),
                    JsonNodeFactory.instance.stringNode(field(row, "PricePerUnit"))));
        } catch (IOException broken) {
            throw new UnreadablePrices("It is broken: " + broken.getMessage() + ". Fetch it again");
        }
        return reader.done();
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("");
    }

    private static String region(List<String> regions) {
        return regions.contains(USUAL_REGION) ? USUAL_REGION : regions.stream().filter(region -> !region.isEmpty()).findFirst().orElse("");
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(text.substring(0, 10)) : otherwise;
    }

    private void add(String name, String usage, String unit, String description, JsonNode price) {
        Optional<AwsUsage> read = AwsUsage.of(usage, unit, description);
        if (read.isEmpty()) {
            table.leaveOut("usage types that are no tokens on demand, in batches or in a service tier");
            return;
        }
        Optional<Model> model = model(name, read.orElseThrow());
        if (model.isEmpty()) {
            table.leaveOut("'" + name + "'");
            return;
        }
        AwsUsage known = read.orElseThrow();
        table.price(price, known.power()).ifPresent(usd -> models.computeIfAbsent(model.orElseThrow().id(), absent -> new AwsCards(table))
                .put(known, usd));
    }

    /// A name may be that of the world's and the regions' entry: the usage type tells which.
    private Optional<Model> model(String name, AwsUsage usage) {
        List<Model> named = catalog.resolve(Provider.AWS, BedrockProducts.model(name)).models();
        List<Model> placed = named.stream().filter(model -> model.id().id().startsWith("global.") == usage.global()).toList();
        return placed.stream().findFirst();
    }

    private PriceTable done() {
        models.forEach((id, cards) -> table.add(cards.model(id)));
        return table.table();
    }
}
