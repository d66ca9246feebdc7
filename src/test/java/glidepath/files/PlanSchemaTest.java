package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

import glidepath.Golden;
import glidepath.texts.Messages;

class PlanSchemaTest {

    private static final String TEXT = new PlanSchema(Messages.root()).text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

    private static List<String> errors(String plan) {
        return SCHEMA.validate(plan, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    @Test
    void theShippedSchemaIsUpToDate() {
        Golden.check(Path.of("assets", "plan.schema.json"), TEXT);
    }

    @Test
    void everySampleFits() {
        for (String name : Samples.ALL) {
            assertEquals(List.of(), errors(Samples.text(name)), name);
        }
    }

    @Test
    void whatThePlannerWritesFits() {
        for (String name : Samples.ALL) {
            assertEquals(List.of(), errors(PlanJson.write(Samples.read(name))), name);
        }
    }

    /// Each breaks the full sample in one place, and the reader refuses it, too.
    @Test
    void brokenFilesDoNotFit() {
        String whole = Samples.text("everything");
        Map<String, String> changes = Map.ofEntries(Map.entry("glidepath-plan", "other"), Map.entry("\"version\": 1", "\"version\": 2"),
                Map.entry("\"2026-12\"", "\"2026-13\""), Map.entry("\"months\": 36", "\"months\": 121"),
                        Map.entry("\"calendar\"", "\"lunar\""),
                Map.entry("\"tax\": \"19%\"", "\"tax\": 0.19"), Map.entry("\"calls\": 3000", "\"calls\": -1"),
                Map.entry("\"growth\": \"5%\"", "\"grow\": \"5%\""), Map.entry("\"one-hour\"", "\"one-day\""),
                Map.entry("\"maxRetries\": 3", "\"maxRetries\": 3.5"), Map.entry("\"name\": \"Lean\"", "\"name\": \"\""),
                Map.entry("\"amount\": 50000", "\"amount\": \"50000\""), Map.entry("\"otherBurn\": 20000", "\"burn\": 1"),
                Map.entry("\"#009e73\"", "\"green\""), Map.entry("\"2028-06-15\"", "\"15.6.2028\""));
        changes.forEach((part, by) -> {
            String broken = whole.replace(part, by);
            assertFalse(broken.equals(whole), part);
            assertFalse(errors(broken).isEmpty(), by);
            assertFalse(PlanJson.read(broken, Messages.root()).faults().isEmpty(), by);
        });
    }
}
