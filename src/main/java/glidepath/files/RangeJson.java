package glidepath.files;

import java.math.BigDecimal;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Range;
import glidepath.plan.Uncertainty;
import glidepath.plan.ValueType;

/// The ranges of a plan in its file: by scenario, section, item and input, each end written as the input itself is. [RangeReader] reads
/// them.
public final class RangeJson {

    static final ValueType<Range.Shape> SHAPE = ValueType.choice(Range.Shape.class);
    static final ValueType<BigDecimal> CORRELATION = ValueType.decimal("-1", "1");
    static final ValueType<BigDecimal> SEED = ValueType.decimal("0", "1e15");

    private RangeJson() {
    }

    static ObjectNode write(Uncertainty uncertainty) {
        ObjectNode node = Json.object().put("seed", uncertainty.seed());
        ObjectNode scenarios = node.putObject("ranges");
        uncertainty.ranges().forEach((scenario, ranges) -> {
            ObjectNode sections = scenarios.putObject(scenario);
            ranges.forEach((input, range) -> sections.withObjectProperty(input.lever().section().key()).withObjectProperty(input.item())
                    .set(input.lever().path(), range(input.lever().kind(), range)));
        });
        return node;
    }

    /// One range, as plan files write it.
    public static ObjectNode of(InputRef<?> input, Range range) {
        return range(input.lever().kind(), range);
    }

    private static <T> ObjectNode range(ValueType<T> type, Range range) {
        ObjectNode node = Json.object();
        node.set("low", ValueJson.of(type, InputNumber.value(type, range.low())));
        node.set("likely", ValueJson.of(type, InputNumber.value(type, range.likely())));
        node.set("high", ValueJson.of(type, InputNumber.value(type, range.high())));
        node.put("shape", (String) SHAPE.write().apply(range.shape()));
        if (!range.quantiles().isEmpty()) {
            ArrayNode list = node.putArray("quantiles");
            range.quantiles().forEach(value -> list.add(ValueJson.of(type, InputNumber.value(type, value))));
        }
        range.cause().ifPresent(cause -> node.put("cause", cause.name()).set("correlation", Json.number(cause.correlation())));
        return node;
    }
}
