package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;

/// `price --calls` against a second calculator that reads the price files by a way of its own: the tier by the whole input, all tokens at
/// its price; cached tokens without a rate as fresh input; the last listed entry that holds; a mean over the day in steps of a second.
class PriceOracleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 8;
    private static final int CALLS = 600;
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @TempDir
    private Path folder;

    private record Call(JsonNode model, String id, long input, long output, long read, long write) {
    }

    @Test
    void agreesTo12DigitsForHundredsOfRandomCalls() throws IOException {
        List<Call> calls = calls();
        var csv = new StringBuilder("output_tokens,model,input_tokens,cache_write_tokens,cache_read_tokens\n");
        calls.forEach(call -> csv.append("%s,%s,%s,%s,%s\n".formatted(call.output(), call.id(), call.input(), call.write(), call.read())));
        Path file = Files.writeString(folder.resolve("calls.csv"), csv);

        var out = new StringWriter();
        var err = new StringWriter();
        var context = new CliContext(Catalogs::shipped, DAY, Messages.root());
        Cli.run(context, out, err, "price", "--calls", file.toString());

        List<String> lines = out.toString().lines().toList();
        assertEquals(CALLS + 1, lines.size());
        int priced = 0;
        for (int i = 0; i < CALLS; i++) {
            String cost = lines.get(i + 1).substring(lines.get(i + 1).lastIndexOf(',') + 1);
            BigDecimal expected = cost(calls.get(i));
            String about = calls.get(i).id() + " " + lines.get(i + 1) + " expected " + expected + ", seed " + SEED;
            if (expected == null) {
                assertEquals("", cost, about);
            } else {
                BigDecimal difference = new BigDecimal(cost).subtract(expected).abs();
                assertTrue(difference.compareTo(expected.movePointLeft(14)) <= 0, about);
                priced++;
            }
        }
        assertTrue(priced > CALLS / 2, "too few calls have a price to say anything");
    }

    private static List<Call> calls() throws IOException {
        var models = new ArrayList<String>();
        var nodes = new ArrayList<JsonNode>();
        for (JsonNode name : JSON.readTree(Files.readString(Path.of("pricing/index.json"))).get("providers")) {
            JsonNode file = JSON.readTree(Files.readString(Path.of("pricing").resolve(name.get("id").asString() + ".json")));
            for (JsonNode model : file.get("models")) {
                models.add(file.get("provider").get("id").asString() + "/" + model.get("id").asString());
                nodes.add(model);
            }
        }
        var random = new Random(SEED);
        var calls = new ArrayList<Call>();
        for (int i = 0; i < CALLS; i++) {
            // Every other model is one whose price is not flat, since those are few.
            int at = random.nextInt(models.size());
            while (i % 2 == 0 && !nodes.get(at).get("prices").toString().matches("(?s).*(tiers|hours|from).*")) {
                at = random.nextInt(models.size());
            }
            long input = random.nextBoolean() ? random.nextInt(5_000) : random.nextInt(1_000_000);
            long read = random.nextBoolean() ? 0 : random.nextLong(input + 1);
            long write = random.nextBoolean() ? 0 : random.nextLong(input - read + 1);
            calls.add(new Call(nodes.get(at), models.get(at), input, random.nextInt(20_000), read, write));
        }
        return calls;
    }

    private static BigDecimal cost(Call call) {
        JsonNode prices = call.model().get("prices");
        if (!prices.isArray()) {
            return cost(prices, call);
        }
        var cuts = new TreeSet<>(List.of(0, 86_400));
        prices.forEach(entry -> {
            if (entry.has("hours")) {
                for (String end : entry.get("hours").asString().split("-")) {
                    cuts.add(LocalTime.parse(end).toSecondOfDay());
                }
            }
        });
        BigDecimal sum = BigDecimal.ZERO;
        for (int day = 0; day < DAYS.size(); day++) {
            for (Integer from = cuts.first(); cuts.higher(from) != null; from = cuts.higher(from)) {
                BigDecimal part = cost(holding(prices, day, from), call);
                if (part == null) {
                    return null;
                }
                sum = sum.add(part.multiply(BigDecimal.valueOf(cuts.higher(from) - from)));
            }
        }
        return sum.divide(BigDecimal.valueOf(7 * 86_400), MathContext.DECIMAL128);
    }

    private static JsonNode holding(JsonNode prices, int day, int second) {
        JsonNode found = prices.get(0);
        for (JsonNode entry : prices) {
            boolean holds = true;
            if (entry.has("from")) {
                holds = !DAY.isBefore(LocalDate.parse(entry.get("from").asString()));
            }
            if (entry.has("days")) {
                String[] ends = entry.get("days").asString().split("-");
                holds &= day >= DAYS.indexOf(ends[0]) && day <= DAYS.indexOf(ends[1]);
            }
            if (entry.has("hours")) {
                String[] ends = entry.get("hours").asString().split("-");
                int start = LocalTime.parse(ends[0]).toSecondOfDay();
                int end = LocalTime.parse(ends[1]).toSecondOfDay();
                holds &= start < end ? second >= start && second < end : second >= start || second < end;
            }
            found = holds ? entry : found;
        }
        return found.get("prices");
    }

    private static BigDecimal cost(JsonNode card, Call call) {
        BigDecimal sum = card.has("requests_kcount") ? rate(card, "requests_kcount", call).movePointLeft(3) : BigDecimal.ZERO;
        if (card.has("requests_kcount") && card.propertyStream().noneMatch(price -> price.getKey().endsWith("_mtok"))) {
            return sum;   // sold by the call: rerankers
        }
        String fresh = main(card, call, "input");
        String answer = main(card, call, "output");
        // speech that is read from a cache has a price of its own, too
        String cached = fresh.equals("input_mtok") ? "cache_read_mtok" : fresh.replace("input_", "cache_").replace("_mtok", "_read_mtok");
        Object[][] parts = {{fresh, call.input() - call.read() - call.write()}, {cached, call.read()},
                {"cache_write_mtok", call.write()}, {answer, call.output()}};
        for (Object[] part : parts) {
            String meter = card.has((String) part[0]) || part[0].equals(answer) ? (String) part[0] : fresh;
            long tokens = (Long) part[1];
            if (tokens > 0 && !card.has(meter)) {
                return null;
            }
            sum = tokens == 0 ? sum : sum.add(rate(card, meter, call).multiply(BigDecimal.valueOf(tokens)).movePointLeft(6));
        }
        return sum;
    }

    /// Speech and images have meters of their own where most of a model's tokens are such, priced or not where text is another kind.
    private static String main(JsonNode card, Call call, String direction) {
        String kind = call.model().path(direction.equals("input") ? "mainInput" : "mainOutput").asString("text");
        String meter = direction + "_" + kind + "_mtok";
        boolean text = call.model().path(direction.equals("input") ? "takes" : "gives").toString().contains("\"text\"");
        boolean apart = card.has(meter) || text && List.of("image", "audio", "video").contains(kind);
        return apart ? meter : direction + "_mtok";
    }

    private static BigDecimal rate(JsonNode card, String meter, Call call) {
        JsonNode price = card.get(meter);
        if (!price.isObject()) {
            return price.decimalValue();
        }
        BigDecimal rate = price.get("base").decimalValue();
        long reached = -1;
        for (JsonNode tier : price.path("tiers")) {
            long start = tier.get("start").asLong();
            if (call.input() > start && start > reached) {
                reached = start;
                rate = tier.get("price").decimalValue();
            }
        }
        return rate;
    }
}
