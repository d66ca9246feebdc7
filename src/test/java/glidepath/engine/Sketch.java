package glidepath.engine;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surface;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// One workload, `chat`, and what stands around it, put together in a test's own words: 2027 from January on, months of 30 days.
public record Sketch(Settings settings, Assumptions assumptions, PriceCatalog catalog) {

    public static Sketch of(ModelId model, long calls, long input, long output) {
        return new Sketch(Fixtures.YEAR, Assumptions.EMPTY.plus(Fixtures.workload("chat", model, calls, input, output)), Market.CATALOG);
    }

    <T> Sketch with(Lever<T> lever, T value) {
        return with("chat", lever, value);
    }

    <T> Sketch with(String item, Lever<T> lever, T value) {
        return new Sketch(settings, assumptions.with(lever.at(item), value), catalog);
    }

    /// Levers of `chat` in their written form, all at once: `"demand.growth", "5%"`.
    Sketch with(Map<Lever<?>, String> written) {
        var values = new HashMap<InputRef<?>, Object>();
        written.forEach((lever, raw) -> values.put(lever.at("chat"), lever.read(raw)));
        return new Sketch(settings, assumptions.with(values), catalog);
    }

    Sketch plus(Item item) {
        return new Sketch(settings, assumptions.plus(item), catalog);
    }

    Sketch from(String month, int months) {
        return new Sketch(settings.withStart(YearMonth.parse(month)).withMonths(months), assumptions, catalog);
    }

    Sketch byCalendar() {
        return new Sketch(settings.withConvention(MonthConvention.CALENDAR), assumptions, catalog);
    }

    Sketch taxed(String percent) {
        return new Sketch(settings.withTax(Percent.of(percent)), assumptions, catalog);
    }

    Plan plan() {
        return Plan.empty("Sketch", settings, "Baseline").withAssumptions(assumptions);
    }

    public ScenarioForecast forecast() {
        return Forecaster.forecast(plan(), catalog).baseline();
    }

    Bill bill() {
        return forecast().firstMonth();
    }

    Bill bill(int month) {
        return forecast().bills().get(month);
    }

    Money gross() {
        return bill().gross();
    }

    /// What the charges of a surface come to in the first month.
    Money on(Surface surface) {
        return bill().by(Line::surface).getOrDefault(surface, Money.ZERO);
    }

    Money because(Cause cause) {
        return bill().by(Line::cause).getOrDefault(cause, Money.ZERO);
    }

    List<Charge> charges() {
        return bill().charges();
    }

    static Money usd(String amount) {
        return Money.of(amount);
    }

    static Count count(String value) {
        return Count.of(value);
    }

    static Percent percent(String value) {
        return Percent.of(value);
    }
}
