package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.ListedRate;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.plan.Infrastructure;
import glidepath.plan.Settings;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What one infrastructure row costs, month by month (cost model, section 7).
final class RowCosts {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    private final Infrastructure row;
    private final Settings settings;
    private final Percent discount;
    private final Optional<ListedRate> listed;
    private final UnitCost perMonth;
    private final UnitCost perDay;
    private final UnitCost perCall;

    RowCosts(Infrastructure row, Settings settings, Terms terms, PriceCatalog catalog) {
        this.row = row;
        this.settings = settings;
        discount = terms.discount(row.provider());
        listed = row.rate().flatMap(catalog::rate);
        perMonth = units("units-a-month", row.perMonth());
        perDay = units("running", row.running(), HOURS_A_DAY);
        perCall = perCall();
    }

    Infrastructure row() {
        return row;
    }

    /// @param calls of the workloads that the row counts
    List<ChargeGroup> blocks(YearMonth month, BigDecimal calls) {
        return List.of(
                new ChargeGroup("months", BigDecimal.ONE, amount(row.series().getOrDefault(month, row.monthly()))),
                new ChargeGroup("months", BigDecimal.ONE, perMonth),
                new ChargeGroup("days", settings.convention().days(month), perDay),
                new ChargeGroup("calls", calls, perCall));
    }

    private UnitCost amount(Money monthly) {
        return monthly.isZero() ? UnitCost.NONE
                : UnitCost.of(List.of(draft("monthly").at(new Rate(monthly, Unit.MONTH), Source.ENTERED)));
    }

    private UnitCost perCall() {
        var lines = new ArrayList<Line>();
        if (row.perKCalls().isPositive()) {
            lines.add(draft("per-call").at(new Rate(row.perKCalls(), Unit.KCALLS), Source.ENTERED));
        }
        lines.addAll(units("units-a-call", row.perCall()).all());
        return UnitCost.of(lines);
    }

    private UnitCost units(String name, Count units) {
        return units(name, units, BigDecimal.ONE);
    }

    private UnitCost units(String name, Count units, BigDecimal hours) {
        LineBuilder draft = draft(row.rate().orElse(name)).factor(name, units);
        if (hours.compareTo(BigDecimal.ONE) != 0) {
            draft.factor("hours-a-day", hours);
        }
        return draft.lines(listed.map(ListedRate::listed), Unit.MONTH,
                row.rate().isPresent() ? Unpriced.RATE_UNKNOWN : Unpriced.RATE_UNNAMED);
    }

    private LineBuilder draft(String what) {
        return Line.of(Surface.INFRASTRUCTURE, Cause.OTHER, row.id(), what)
                .account(row.provider(), row.product().isEmpty() ? listed.map(ListedRate::product).orElse(row.name()) : row.product(), !row.upfront())
                .discount(discount);
    }
}
