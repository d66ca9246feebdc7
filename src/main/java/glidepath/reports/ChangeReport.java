package glidepath.reports;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanChange;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Scenario;
import glidepath.reports.tables.MarkdownTable;
import glidepath.texts.ChangeText;
import glidepath.texts.Messages;

/// What changed between two plans in money, as text, Markdown for a pull request, or JSON.
///
/// Amounts are rounded so that those of the causes add up to the difference to the cent.
public final class ChangeReport {

    private final Messages messages;
    private final ChangeText words;
    private final List<PlanChange> changes;

    /// @param changes one for each scenario
    public ChangeReport(Messages messages, PriceCatalog catalog, List<PlanChange> changes) {
        this.messages = messages;
        this.changes = List.copyOf(changes);
        words = new ChangeText(messages, catalog);
    }

    public String text() {
        var text = new StringBuilder();
        for (PlanChange change : changes) {
            text.append(messages.text("change.title", change.after().scenario().name(), totals(change))).append('\n');
            CauseInCents.of(change, words, messages.numbers()).forEach(cause ->
                    text.append("  ").append(messages.text("change.cause", cause.what(), effect(change, cause))).append('\n'));
            if (!change.complete()) {
                text.append("  ").append(incomplete(change)).append('\n');
            }
        }
        return text.toString();
    }

    private String totals(PlanChange change) {
        if (change.causes().isEmpty()) {
            return messages.text("change.nothing");
        }
        String before = meanMonth(change.before());
        String after = meanMonth(change.after());
        String effect = effect(change, CauseInCents.whole(change, messages.numbers()));
        return CauseInCents.sameHorizon(change) ? messages.text("change.totals", before, after, effect)
                : messages.text("change.totals.horizon", before, months(change.before()), after, months(change.after()), effect);
    }

    private String meanMonth(ScenarioForecast forecast) {
        return messages.atLeast("report.at-least", forecast.meanMonth(), forecast.complete(), messages.numbers()::money);
    }

    private String incomplete(PlanChange change) {
        return messages.text("change.incomplete." + (change.before().complete() ? "after" : change.after().complete() ? "before" : "both"));
    }

    private String months(ScenarioForecast forecast) {
        return messages.counted("change.months", forecast.settings().months());
    }

    /// `+$412.00 a month, +$4,944.00 in all, $200.00 of it in cash, credits end 12 days sooner`.
    private String effect(PlanChange change, CauseInCents cause) {
        var parts = new ArrayList<String>();
        if (!cause.charges().isZero() || cause.before().equals(cause.after()) && cause.cash().isZero()) {
            parts.add(charges(cause));
        }
        if (!cause.cash().equals(cause.charges())) {
            parts.add(messages.text("change.cash", messages.numbers().difference(cause.cash())));
        }
        runOutShift(change, cause).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /// By month and over the horizon, where months cost the same.
    private String charges(CauseInCents cause) {
        String charges = messages.numbers().difference(cause.charges());
        return cause.monthly().map(monthly -> messages.text("change.charges", messages.numbers().difference(monthly), charges))
                .orElseGet(() -> messages.text("change.charges.horizon", charges));
    }

    private Optional<String> runOutShift(PlanChange change, CauseInCents cause) {
        if (cause.before().equals(cause.after())) {
            return Optional.empty();
        }
        if (!change.complete()) {
            return Optional.of(messages.text("change.run-out.unknown"));
        }
        if (cause.after().isEmpty()) {
            return Optional.of(messages.text(change.after().credits().isPositive() ? "change.run-out.none" : "change.run-out.no-credits"));
        }
        return Optional.of(cause.before().map(before -> {
            long days = ChronoUnit.DAYS.between(before, cause.after().get());
            return messages.text(days > 0 ? "change.run-out.later" : "change.run-out.earlier", days(Math.abs(days)));
        }).orElseGet(() -> messages.text("change.run-out.new", cause.after().get())));
    }

    private String days(long days) {
        return messages.counted("advice.days", days);
    }

    /// A table for each scenario.
    public String markdown() {
        var text = new StringBuilder();
        for (PlanChange change : changes) {
            text.append("### ").append(MarkdownTable.escaped(change.after().scenario().name())).append("\n\n")
                    .append(MarkdownTable.escaped(totals(change))).append("\n\n");
            if (!change.causes().isEmpty()) {
                text.append(messages.text("change.columns")).append("\n|---|---:|---:|---:|---|\n");
                CauseInCents.of(change, words, messages.numbers()).forEach(cause -> text.append(row(change, cause.what(), cause)));
                text.append(row(change, messages.text("change.sum"), CauseInCents.whole(change, messages.numbers()))).append('\n');
            }
            if (!change.complete()) {
                text.append(incomplete(change)).append("\n\n");
            }
        }
        return text.toString();
    }

    private String row(PlanChange change, String what, CauseInCents cause) {
        return "| " + String.join(" | ", MarkdownTable.escaped(what), cause.monthly().map(messages.numbers()::difference).orElse(""),
                messages.numbers().difference(cause.charges()), messages.numbers().difference(cause.cash()),
                runOutShift(change, cause).orElse("")) + " |\n";
    }

    /// @param before variants that only the older plan has, and are compared with nothing
    /// @param after those that only the newer one has
    public String json(List<Scenario> before, List<Scenario> after) {
        return new ChangeJson(words, messages.numbers()).text(changes, before, after);
    }
}
