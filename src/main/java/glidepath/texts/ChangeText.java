package glidepath.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanChange.What;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Section;
import glidepath.plan.Settings;

/// What changed between two plans, in words: `Support chat: Retry rate 10% → 15%`.
public record ChangeText(Messages messages, PriceCatalog catalog) {

    public String of(What what) {
        return switch (what) {
            case What.OfSettings settings -> settings(settings.before(), settings.after());
            case What.Came came -> messages.text("difference.came", came.item().name());
            case What.Gone gone -> messages.text("difference.gone", gone.item().name());
            case What.Inputs inputs when inputs.refs().isEmpty() -> messages.text("difference.order");
            case What.Inputs inputs -> inputs.refs().stream().map(ref -> line(ref, inputs.before(), inputs.after()))
                    .collect(Collectors.joining("; "));
        };
    }

    private String line(InputRef<?> ref, Assumptions before, Assumptions after) {
        var values = new Differences(messages, catalog);
        String label = messages.label(ref.lever());
        String name = after.item(ref.lever().section(), ref.item()).map(item -> item.name()).orElse(ref.item());
        return messages.text("difference.line", ref.lever().section() == Section.CASH ? label : messages.text("difference.of", name, label),
                values.shown(ref.lever(), before.get(ref)), values.shown(ref.lever(), after.get(ref)));
    }

    private String settings(Settings before, Settings after) {
        var lines = new ArrayList<String>();
        changed(lines, "start", messages.numbers().month(before.start()), messages.numbers().month(after.start()));
        changed(lines, "months", messages.numbers().any(before.months()), messages.numbers().any(after.months()));
        changed(lines, "convention", messages.label(before.convention()), messages.label(after.convention()));
        changed(lines, "tax", messages.numbers().any(before.tax()), messages.numbers().any(after.tax()));
        return String.join("; ", lines);
    }

    private void changed(List<String> lines, String key, String before, String after) {
        if (!before.equals(after)) {
            lines.add(messages.text("difference.line", messages.text("lever.settings." + key), before, after));
        }
    }
}
