package glidepath.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.ValueType;

/// How a variant differs from the baseline, in words: `Batch share 0% → 25%`.
public record Differences(Messages messages, PriceCatalog catalog) {

    /// @return one line for each difference, in the order of the levers
    public List<String> of(Plan plan, Scenario scenario) {
        return scenario.differences().entrySet().stream().map(entry -> line(plan, entry.getKey(), entry.getValue())).toList();
    }

    private String line(Plan plan, InputRef<?> ref, Object value) {
        return messages.text("difference.line", new InputName(messages, catalog, plan.assumptions()).brief(ref),
                shown(ref.lever(), plan.assumptions().get(ref)), shown(ref.lever(), value));
    }

    /// A value of a lever as people read it.
    public String shown(Lever<?> lever, Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> shown(lever, inner)).orElse(messages.text("difference.none"));
            case Boolean flag -> messages.text(flag ? "difference.yes" : "difference.no");
            case Enum<?> choice -> messages.label(choice);
            case ModelId id -> catalog.model(id).map(model -> messages.text("difference.model", model.name(),
                    catalog.nameOf(id.provider()))).orElse(id.toString());
            case List<?> many when many.isEmpty() -> messages.text("difference.none");
            case List<?> rows when lever.kind().shape() == ValueType.Shape.RECORDS -> new RowText(messages, lever).of(rows);
            case List<?> many -> String.join(", ", many.stream().map(Object::toString).toList());
            case Map<?, ?> byMonth when byMonth.isEmpty() -> messages.text("difference.none");
            case Map<?, ?> byMonth -> messages.counted("difference.months", byMonth.size());
            case String text when text.isEmpty() -> messages.text("difference.none");
            default -> messages.numbers().any(value);
        };
    }
}
