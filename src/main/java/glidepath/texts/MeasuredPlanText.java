package glidepath.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.MeasuredValue;
import glidepath.plan.Measurement;
import glidepath.plan.Plan;

/// What of a plan was measured, and when, wherever figures stand on it. Inputs to which the plan gives another value by now are not.
public record MeasuredPlanText(Messages messages) {

    /// When it was measured, for the foot of a chart; empty where nothing was.
    public String when(Plan plan) {
        return all(plan, from -> new MeasurementText(messages).of(from));
    }

    /// The same, and whether it is too old.
    ///
    /// @param today for its age
    public String when(Plan plan, LocalDate today) {
        return all(plan, from -> dated(from, today));
    }

    private String all(Plan plan, Function<Measurement, String> told) {
        List<Measurement> from = measured(plan).values().stream().map(MeasuredValue::from).distinct().toList();
        return from.isEmpty() ? "" : messages.text("measured.inputs", from.stream().map(told).collect(Collectors.joining("; ")));
    }

    private String dated(Measurement from, LocalDate today) {
        String when = new MeasurementText(messages).of(from);
        return from.isOld(today) ? messages.text("ui.levers.measured.old", when) : when;
    }

    /// A line for each item: which of its inputs are as measured, and when that was.
    public List<String> items(Plan plan, LocalDate today) {
        Map<String, List<Map.Entry<InputRef<?>, MeasuredValue>>> byItem = measured(plan).entrySet().stream().collect(Collectors.groupingBy(
                entry -> name(plan, entry.getKey()) + "\n" + dated(entry.getValue().from(), today), TreeMap::new, Collectors.toList()));
        return byItem.entrySet().stream().map(item -> messages.text("measured.item", item.getKey().lines().findFirst().orElse(""),
                item.getValue().stream().map(entry -> messages.label(entry.getKey().lever())).collect(Collectors.joining(", ")),
                item.getKey().substring(item.getKey().indexOf('\n') + 1))).toList();
    }
    private static String name(Plan plan, InputRef<?> ref) {
        return plan.assumptions().item(ref).map(Item::name).orElse(ref.item());
    }

    private static Map<InputRef<?>, MeasuredValue> measured(Plan plan) {
        return plan.record().measured().entrySet().stream().filter(entry -> plan.assumptions().get(entry.getKey())
                .equals(entry.getValue().value()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }
}
