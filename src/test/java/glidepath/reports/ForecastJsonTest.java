package glidepath.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.credit.Refusal;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.files.Samples;
import glidepath.files.SmallPlan;
import glidepath.files.catalog.Catalogs;
import glidepath.files.json.Json;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.units.Count;
import glidepath.units.EnumKey;

class ForecastJsonTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("assets", "forecast.schema.json")));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static String json(Plan plan, PriceCatalog catalog) {
        return new ForecastJson(plan, catalog).text(Forecaster.forecast(plan, catalog).scenarios());
    }

    @Test
    void forecastsOfAllSamplesFitTheirSchema() {
        for (String name : Samples.NAMES) {
            assertEquals(List.of(), SCHEMA.validate(json(Samples.read(name), Catalogs.shipped()), InputFormat.JSON), name);
        }
    }

    /// Also those that no sample has: what was billed, what is trained.
    @Test
    void theSchemaNamesAllThatAChargeMayBeAndAllThatMayKeepAGrantFromIt() throws Json.Unreadable, IOException {
        JsonNode charge = Json.read(Files.readString(Path.of("assets", "forecast.schema.json"))).at("/$defs/charge/properties");
        assertEquals(Surfaces.ALL.stream().map(Surface::id).collect(Collectors.toSet()), names(charge.at("/surface/enum")));
        assertEquals(Arrays.stream(Cause.values()).map(EnumKey::dashed).collect(Collectors.toSet()), names(charge.at("/cause/enum")));
        assertEquals(Arrays.stream(Refusal.values()).map(EnumKey::dashed).collect(Collectors.toSet()),
                names(charge.at("/notPaidBy/additionalProperties/enum")));
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    @Test
    void anotherShapeDoesNotFit() {
        String good = json(Fixtures.CHAT, Fixtures.CATALOG);
        assertEquals(List.of(), SCHEMA.validate(good, InputFormat.JSON));
        assertFalse(SCHEMA.validate(good.replace("\"gross\"", "\"grossed\""), InputFormat.JSON).isEmpty());
        assertFalse(SCHEMA.validate(good.replace("\"on-demand\"", "\"on demand\""), InputFormat.JSON).isEmpty());
        assertFalse(SCHEMA.validate(good.replace("\"month\": \"2027-01\"", "\"month\": \"January\""), InputFormat.JSON).isEmpty());
    }

    /// 1/3 of a million tokens at $0.50 has no short decimal: what is printed still adds up to the last digit.
    @Test
    void theChargesOfABillAddUpToItsGrossExactly() throws Json.Unreadable {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Levers.CALLS.at("chat"), Count.of("333.333333333333"))
                .with(Levers.INPUT.at("chat"), Count.of("1000.0000000001")));
        JsonNode bill = Json.read(json(plan, Fixtures.CATALOG)).at("/scenarios/0/bills/0");
        BigDecimal sum = bill.get("charges").valueStream().map(charge -> charge.get("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // 333.333333333333 x (1000.0000000001 x 0.50 + 200 x 2) / 1,000,000
        BigDecimal byHand = new BigDecimal("333.333333333333")
                .multiply(new BigDecimal("1000.0000000001").multiply(new BigDecimal("0.50")).add(new BigDecimal("400"))).movePointLeft(6);
        assertEquals(0, byHand.compareTo(sum), sum + " for " + byHand);
        assertEquals(0, byHand.compareTo(bill.get("gross").decimalValue()));
        for (JsonNode charge : bill.get("charges")) {
            BigDecimal product = charge.get("factors").valueStream().map(factor -> factor.get("value").decimalValue())
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
            assertEquals(0, product.compareTo(charge.get("quantity").decimalValue()), "quantity is the product of its factors");
        }
    }

    @Test
    void theForecastOfASmallPlanReadsAsAgreed() {
        Golden.check("forecast.json", json(SmallPlan.PLAN.withSettings(SmallPlan.TWO_MONTHS), Fixtures.CATALOG));
    }
}
