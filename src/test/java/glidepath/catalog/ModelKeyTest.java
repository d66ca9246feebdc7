package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/// Places in ids and names of models.
class ModelKeyTest {

    @Test
    void anIdHasAPlaceOnBedrockOnly() {
        for (String id : List.of("us.anthropic.claude-opus-4-8", "us.anthropic.claude-opus-4-8-v1:0")) {
            assertEquals(new ModelKey("anthropic.claude-opus-4-8", "us"), ModelKey.of(ModelId.onBedrock(id)));
        }
        assertEquals(new ModelKey("anthropic.claude-opus-4-8", "us-gov-west-1"),
                ModelKey.of(ModelId.onBedrock("us-gov-west-1/anthropic.claude-opus-4-8")));
        assertEquals(new ModelKey("us.anthropic.claude-opus-4-8", Access.ANYWHERE),
                ModelKey.of(ModelId.parse("openrouter/us.anthropic.claude-opus-4-8")));
        assertEquals("anthropic.claude-opus-4-8", ModelKey.unplaced("us-gov.anthropic.claude-opus-4-8"));
    }

    /// Names of single regions kept theirs, so that one model stood under two names on a bill.
    @Test
    void aNameIsLeftWithoutItsPlace() {
        for (String place : List.of("global", "regional", "EU", "APAC", "US-GOV", "EU-WEST-1", "us-east-1", "us-gov-west-1")) {
            assertEquals("Claude Haiku 4.5", ModelKey.unplacedName("Claude Haiku 4.5 (" + place + ")"), place);
        }
        assertEquals("Mistral Large (24.02)", ModelKey.unplacedName("Mistral Large (24.02)"));
    }

    @Test
    void aRegionIsNoGeography() {
        assertTrue(ModelKey.isRegion("ap-southeast-2") && ModelKey.isRegion("us-gov-west-1"));
        assertFalse(ModelKey.isRegion("us-gov") || ModelKey.isRegion("apac") || ModelKey.isRegion("europe-west4"));
    }
}
