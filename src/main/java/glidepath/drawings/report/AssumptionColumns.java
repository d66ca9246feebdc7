package glidepath.drawings.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.drawings.ChartRenderer;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;
import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The inputs that shape a scenario, in two columns: what everything rests on, and whatever differs from where a plan begins.
///
/// @param most rows that are written
record AssumptionColumns(ChartRenderer.Subject subject, int most) {

    private static final Pages.Look ITEM = new Pages.Look(DrawnShape.Weight.MEDIUM, 11, Pages.INK);
    private static final Pages.Look LABEL = new Pages.Look(DrawnShape.Weight.REGULAR, 10.5, Pages.MUTED);
    private static final Pages.Look VALUE = new Pages.Look(DrawnShape.Weight.REGULAR, 10.5, Pages.INK);
    private static final double GAP = 30;
    private static final double ROW = 16.5;
    private static final Set<Lever<?>> ALWAYS = Set.of(Levers.MODEL, Levers.CALLS, Levers.CALLS_PER, Levers.INPUT, Levers.OUTPUT);

    /// A row, or the name of what the next rows are about where it has no value.
    private record Entry(String label, Optional<String> value) {
    }

    /// Of all rows.
    double height() {
        return (Math.min(most, entries().size()) + 1) / 2 * ROW;
    }

    void put(Pages pages) {
        List<Entry> entries = entries();
        int further = Math.max(0, entries.size() - most);
        if (further > 0) {
            entries = entries.subList(0, most);
        }
        int half = (entries.size() + 1) / 2;
        double width = (Pages.width() - GAP) / 2;
        for (int row = 0; row < half; row++) {
            pages.keep(ROW);
            put(pages, entries.get(row), 0, width);
            if (half + row < entries.size()) {
                put(pages, entries.get(half + row), width + GAP, width);
            }
            pages.space(ROW);
        }
        if (further > 0) {
            pages.space(4);
            pages.text(subject.messages().text("pdf.assumptions.more", further), 0, LABEL);
        }
    }

    private static void put(Pages pages, Entry entry, double x, double width) {
        double base = ROW - 5;
        if (entry.value().isEmpty()) {
            pages.put(Typeface.of(ITEM.weight()).fitted(entry.label(), ITEM.size(), width), x, base, DrawnShape.Anchor.START, ITEM);
            return;
        }
        String value = Typeface.of(VALUE.weight()).fitted(entry.value().get(), VALUE.size(), width * 0.62);
        double room = width - Typeface.of(VALUE.weight()).width(value, VALUE.size()) - 10;
        pages.put(Typeface.of(LABEL.weight()).fitted(entry.label(), LABEL.size(), room), x, base, DrawnShape.Anchor.START, LABEL);
        pages.put(value, x + width, base, DrawnShape.Anchor.END, VALUE);
        pages.put(DrawnShape.line(x, ROW - 0.5, x + width, ROW - 0.5, new DrawnShape.Stroke(Pages.LINE, 0.5, List.of())));
    }

    private List<Entry> entries() {
        Messages messages = subject.messages();
        Assumptions assumptions = subject.plan().assumptions(subject.scenario());
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(messages.text("table.settings"), Optional.empty()));
        var settings = subject.plan().settings();
        add(entries, "start", messages.numbers().month(settings.start()));
        add(entries, "months", messages.numbers().any(settings.months()));
        add(entries, "convention", messages.label(settings.convention()));
        add(entries, "tax", messages.numbers().percent(settings.tax()));
        settings.asOf().ifPresent(day -> add(entries, "asOf", messages.numbers().date(day)));
        for (Section section : Section.values()) {
            if (section != Section.GRANTS) {   // which have a table of their own
                assumptions.items(section).forEach(item -> add(entries, assumptions, section, item));
            }
        }
        return entries;
    }

    private void add(List<Entry> entries, String setting, String value) {
        entries.add(new Entry(subject.messages().text("lever.settings." + setting), Optional.of(value)));
    }

    private void add(List<Entry> entries, Assumptions assumptions, Section section, Item item) {
        List<Entry> own = Levers.of(section).stream().filter(lever -> !lever.shared()).filter(lever -> matters(item, lever))
                .map(lever -> new Entry(subject.messages().label(lever), Optional.of(shown(lever, assumptions.get(lever.at(item.id()))))))
                .toList();
        if (!own.isEmpty()) {
            String name = section == Section.CASH ? subject.messages().label(section) : item.name(subject.catalog());
            entries.add(new Entry(name, Optional.empty()));
            entries.addAll(own);
        }
    }

    private static boolean matters(Item item, Lever<?> lever) {
        if (ALWAYS.contains(lever)) {
            return true;
        }
        if (item instanceof Workload workload) {
            return !lever.of(item).equals(lever.of(Workload.of(workload.id(), workload.name(), workload.route().model())));
        }
        return says(lever.of(item));
    }

    private static boolean says(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent();
            case Money money -> !money.isZero();
            case Percent percent -> !percent.isZero();
            case Count count -> !count.isZero();
            case Boolean flag -> flag;
            case Collection<?> many -> !many.isEmpty();
            case Map<?, ?> many -> !many.isEmpty();
            case String text -> !text.isEmpty();
            default -> true;
        };
    }

    private String shown(Lever<?> lever, Object value) {
        String text = new Differences(subject.messages(), subject.catalog()).shown(lever, value);
        String unit = subject.messages().unit(lever);
        return unit.isEmpty() || text.endsWith("%") || InputNumber.isMoney(lever.kind()) ? text : text + " " + unit;
    }
}
