package glidepath.files;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;

/// The plan file: JSON, described by `assets/plan.schema.json`, the same bytes for the same plan everywhere.
///
/// Numbers are JSON numbers, percentages texts such as `"8%"`, months `"2026-12"`, dates `"2028-11-30"`. A group of inputs that is left out
/// has its defaults. A variant holds only its differences from the baseline.
public final class PlanJson {

    static final String FORMAT = "glidepath-plan";
    static final int VERSION = 1;

    static final ValueType<Integer> MONTHS = ValueType.whole(1, Settings.MOST_MONTHS);
    static final ValueType<MonthConvention> CONVENTION = ValueType.choice(MonthConvention.class);

    private PlanJson() {
    }

    public static String write(Plan plan) {
        return Json.write(tree(plan));
    }

    static ObjectNode tree(Plan plan) {
        return new PlanWriter(plan).tree();
    }

    /// A plan that is a part of another file.
    static ReadResult<Plan> read(JsonNode tree, Messages messages) {
        return new PlanReader(messages).read(tree);
    }

    /// @param messages for the sentences about what is wrong
    public static ReadResult<Plan> read(String text, Messages messages) {
        return new PlanReader(messages).read(text);
    }
}
