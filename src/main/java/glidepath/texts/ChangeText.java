package glidepath.texts;

import java.util.stream.Collectors;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanChange.What;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Section;

/// What changed between two plans, in words: `Support chat: Retry rate 10% → 15%`.
public record ChangeText(Messages messages, PriceCatalog catalog) {

    public String of(What what) {
        return switch (what) {
            case What.OfSettings settings -> String.join("; ", new SettingsText(messages)
                    .between(settings.before(), settings.after()));
            case What.OwnPrices prices -> messages.text("difference.own-prices", prices.models().stream().map(ModelId::toString)
                    .collect(Collectors.joining(", ")));
            case What.Came came -> messages.text("difference.came", came.item().name(catalog));
            case What.Gone gone -> messages.text("difference.gone", gone.item().name(catalog));
            case What.Inputs inputs when inputs.refs().isEmpty() -> messages.text("difference.order");
            case What.Inputs inputs -> inputs.refs().stream().map(ref -> line(ref, inputs.before(), inputs.after()))
                    .collect(Collectors.joining("; "));
        };
    }

    private String line(InputRef<?> ref, Assumptions before, Assumptions after) {
        var values = new Differences(messages, catalog);
        String label = messages.label(ref.lever());
        String name = after.item(ref).map(item -> item.name(catalog)).orElse(ref.item());
        return messages.text("difference.line", ref.lever().section() == Section.CASH ? label : messages.text("difference.of", name, label),
                values.shown(ref.lever(), before.get(ref)), values.shown(ref.lever(), after.get(ref)));
    }
}
