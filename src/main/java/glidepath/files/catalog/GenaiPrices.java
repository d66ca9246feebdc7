package glidepath.files.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.PriceWindow;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;

/// Prices of a model in the genai-prices data, over time and over the hours of a day. What cannot be read is left out of the table, and
/// counted.
record GenaiPrices(TableReader table) {

    /// One card, or a list of such with what each is held to.
    PriceHistory history(JsonNode prices) {
        if (!prices.isArray()) {
            return PriceHistory.of(card(prices));
        }
        var entries = new ArrayList<PriceEntry>();
        for (JsonNode entry : prices) {
            entry(entry.path("constraint"), card(entry.get("prices"))).ifPresent(entries::add);
        }
        return new PriceHistory(entries);
    }

    private Optional<PriceEntry> entry(JsonNode constraint, RateCard card) {
        return switch (kind(constraint)) {
            case "" -> Optional.of(PriceEntry.always(card));
            case "start_date" -> Optional.of(PriceEntry.from(LocalDate.parse(constraint.get("start_date").asString()), card));
            case "time_of_date" -> Optional.of(PriceEntry.in(PriceWindow.daily(time(constraint, "start_time"),
                    time(constraint, "end_time")), card));
            default -> {
                table.leaveOut("prices that hold as '" + kind(constraint) + "' says");
                yield Optional.empty();
            }
        };
    }

    /// As the data names it, or by its first field, as the data's schema writes it.
    private static String kind(JsonNode constraint) {
        String first = constraint.properties().stream().findFirst().map(Map.Entry::getKey).orElse("");
        return constraint.path("type").asString(first.endsWith("_time") ? "time_of_date" : first);
    }

    private static LocalTime time(JsonNode constraint, String key) {
        return LocalTime.parse(constraint.get(key).asString().replaceFirst("Z$", ""));
    }

    private RateCard card(JsonNode node) {
        SortedMap<Meter, TieredPrice> card = new TreeMap<>();
        for (Map.Entry<String, JsonNode> price : node.properties()) {
            try {
                card.put(Meter.parse(price.getKey()), CardJson.tiered(price.getValue()));
            } catch (IllegalArgumentException unknown) {
                table.leaveOut("'" + price.getKey() + "'");
            }
        }
        return new RateCard(card);
    }
}
