package glidepath.files;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;
import glidepath.plan.Fact;
import glidepath.plan.Readiness;
import glidepath.plan.Situation;
import glidepath.plan.ValueType;

/// What a plan file says of its situation: facts, what was tested, warnings that were set aside.
record SituationReader(Diagnostics faults, LeverReader levers) {

    Situation read(JsonNode node) {
        if (node.isMissingNode()) {
            return Situation.PLAIN;
        }
        if (!faults.isObject("situation", node)) {
            return Situation.PLAIN;
        }
        faults.unknown("situation", node, List.of("facts", "tested", "aside"));
        return new Situation(some("situation > facts", node.get("facts"), Fact.values(), Fact::key),
                some("situation > tested", node.get("tested"), Readiness.values(), Readiness::key), aside(node.path("aside")));
    }

    /// Reasons by the warnings that were set aside.
    private SortedMap<String, String> aside(JsonNode node) {
        var reasons = new TreeMap<String, String>();
        if (!node.isMissingNode()) {
            faults.isObject("situation > aside", node);
        }
        node.properties().forEach(entry -> {
            String reason = entry.getValue().isString() ? entry.getValue().asString() : "";
            if (reason.isBlank() || reason.length() > Situation.LONGEST) {
                faults.fault("situation > aside > " + entry.getKey(), "situation.aside", Situation.LONGEST);
            } else {
                reasons.put(entry.getKey(), reason);
            }
        });
        return reasons;
    }

    /// Those of the known ones whose words a list has.
    private <E> Set<E> some(String ref, @Nullable JsonNode node, E[] known, Function<E, String> key) {
        List<String> words = node == null ? List.of() : levers.value(ref, node, ValueType.TEXTS).orElse(List.of());
        List<String> keys = Arrays.stream(known).map(key).toList();
        words.stream().filter(word -> !keys.contains(word)).forEach(word -> faults.unknown(ref, word, keys));
        return Arrays.stream(known).filter(each -> words.contains(key.apply(each))).collect(Collectors.toSet());
    }
}
