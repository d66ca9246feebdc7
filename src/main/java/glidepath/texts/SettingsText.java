package glidepath.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Settings;

/// How a plan's settings differ from older ones, a line for each: `Months 12 → 18`. None stands only for equal settings.
record SettingsText(Messages messages) {

    List<String> between(Settings before, Settings after) {
        var lines = new ArrayList<String>();
        changed(lines, "start", messages.numbers().month(before.start()), messages.numbers().month(after.start()));
        changed(lines, "months", messages.numbers().any(before.months()), messages.numbers().any(after.months()));
        changed(lines, "convention", messages.label(before.convention()), messages.label(after.convention()));
        changed(lines, "tax", messages.numbers().any(before.tax()), messages.numbers().any(after.tax()));
        changed(lines, "asOf", any(before.asOf()), any(after.asOf()));
        changed(lines, "currency", any(before.currency().code()), any(after.currency().code()));
        changed(lines, "perDollar", any(before.currency().perDollar()), any(after.currency().perDollar()));
        changed(lines, "currencyDate", any(before.currency().date()), any(after.currency().date()));
        changed(lines, "billed", closed(before), closed(after));
        if (lines.isEmpty() && !before.equals(after)) {
            lines.add(messages.text("difference.bills"));
        }
        return lines;
    }

    private String any(Optional<?> value) {
        return value.map(messages.numbers()::any).orElseGet(() -> messages.text("difference.none"));
    }

    private String closed(Settings settings) {
        return settings.billed().isEmpty() ? messages.text("difference.none") : messages.numbers().month(settings.billed().months()
                .lastKey());
    }

    private void changed(List<String> lines, String key, String before, String after) {
        if (!before.equals(after)) {
            lines.add(messages.text("difference.line", messages.text("lever.settings." + key), before, after));
        }
    }
}
