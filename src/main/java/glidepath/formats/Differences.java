package glidepath.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Lever;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;

/// How a variant differs from the baseline, in words: `Batch share 0% → 25%`.
public record Differences(Words words, PriceCatalog catalog) {

    /// @return one line for each difference, in the order of the levers
    public List<String> of(Plan plan, Scenario scenario) {
        return scenario.differences().entrySet().stream().map(entry -> line(plan, entry.getKey(), entry.getValue())).toList();
    }

    private String line(Plan plan, Place<?> place, Object value) {
        boolean alone = place.lever().section() == Section.CASH || plan.setup().items().get(place.lever().section()).size() == 1;
        String name = plan.setup().item(place.lever().section(), place.item()).map(item -> item.name()).orElse(place.item());
        String label = words.label(place.lever());
        return words.text("difference.line", alone ? label : words.text("difference.of", name, label),
                shown(place.lever(), plan.setup().get(place)), shown(place.lever(), value));
    }

    /// A value of a lever as people read it.
    public String shown(Lever<?> lever, Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> shown(lever, inner)).orElse(words.text("difference.none"));
            case Boolean flag -> words.text(flag ? "difference.yes" : "difference.no");
            case Enum<?> choice -> words.label(choice);
            case ModelId id -> catalog.model(id).map(model -> words.text("difference.model", model.name(), id.provider())).orElse(id.toString());
            case List<?> many when many.isEmpty() -> words.text("difference.none");
            case List<?> many -> String.join(", ", many.stream().map(Object::toString).toList());
            case Map<?, ?> byMonth when byMonth.isEmpty() -> words.text("difference.none");
            case Map<?, ?> byMonth -> words.text("difference.months", byMonth.size());
            case String text when text.isEmpty() -> words.text("difference.none");
            default -> words.numbers().any(value);
        };
    }
}
