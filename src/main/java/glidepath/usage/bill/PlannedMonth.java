package glidepath.usage.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.surface.ChargeFormula;
import glidepath.plan.KeptMonth;
import glidepath.plan.LineKind;
import glidepath.units.Money;
import glidepath.usage.Measure;

/// A month as it was forecast, in lines like those of a bill.
///
/// @param lines    charges before credits and tax
/// @param unpriced charges without a price, which makes the lines a lower bound; of a forecast that a plan kept nobody knows them
/// @param credits  that were to be applied
public record PlannedMonth(YearMonth month, List<ActualLine> lines, SortedSet<ActualKey> unpriced, Money credits) {

    /// Kept amounts have so many digits after the point: what is left out is less than a bill can tell.
    private static final int DIGITS = 12;

    private static final Map<String, Measure> METERS = Map.of("input_mtok", Measure.INPUT, "output_mtok", Measure.OUTPUT,
            "cache_read_mtok", Measure.CACHE_READ,
            "cache_write_mtok", Measure.CACHE_WRITE, "cache_write_1h_mtok", Measure.CACHE_WRITE);

    public PlannedMonth {
        lines = List.copyOf(lines);
        unpriced = Collections.unmodifiableSortedSet(new TreeSet<>(unpriced));
    }

    public static PlannedMonth of(Bill bill) {
        SortedMap<ActualKey, ActualLine> lines = new TreeMap<>();
        var unpriced = new TreeSet<ActualKey>();
        bill.charges().forEach(charge -> {
            ActualLine line = line(bill.month(), charge);
            if (charge.isPriced()) {
                lines.merge(line.key(), line, ActualLine::and);
            } else {
                unpriced.add(line.key());
            }
        });
        return new PlannedMonth(bill.month(), List.copyOf(lines.values()), unpriced, bill.credits().applied());
    }

    private static ActualLine line(YearMonth month, Charge charge) {
        Optional<Measure> meter = charge.line().route()
                .flatMap(_ -> Optional.ofNullable(METERS.get(ChargeFormula.counted(charge.line().what()))));
        String item = charge.line().route().map(model -> model.id()).orElse("");
        String provider = charge.line().route().map(model -> model.provider()).orElse(charge.line().account().provider());
        var key = new ActualKey(month, LineKind.USAGE, provider, charge.line().account().product(), item, meter);
        return new ActualLine(key, meter.map(_ -> charge.quantity()), charge.amount(), 1);
    }

    /// As a plan keeps it.
    ///
    /// @param band between which most draws lay, where there were any
    public KeptMonth kept(Optional<KeptMonth.Band> band) {
        var all = new ArrayList<>(lines.stream().map(line -> KeptLines.of(rounded(line))).toList());
        if (!credits.isZero()) {
            all.add(KeptLines.of(rounded(new ActualLine(new ActualKey(month, LineKind.CREDIT, "", "", "", Optional.empty()),
                    Optional.empty(), credits.negated(), 1))));
        }
        return new KeptMonth(all, band);
    }

    private static ActualLine rounded(ActualLine line) {
        return new ActualLine(line.key(), line.tokens().map(PlannedMonth::rounded), new Money(rounded(line.cost().usd())), line.rows());
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /// The same under the names that the catalog has for providers and products.
    PlannedMonth named(PriceCatalog catalog) {
        return new PlannedMonth(month, lines.stream().map(line -> line.named(catalog)).toList(),
                new TreeSet<>(unpriced.stream().map(key -> key.named(catalog)).toList()), credits);
    }

    static PlannedMonth of(YearMonth month, KeptMonth kept) {
        List<ActualLine> all = KeptLines.read(month, kept);
        return new PlannedMonth(month, all.stream().filter(line -> line.key().kind() == LineKind.USAGE).toList(),
                Collections.emptySortedSet(),
                Money.sum(all.stream().filter(line -> line.key().kind() == LineKind.CREDIT).map(ActualLine::cost).toList()).negated());
    }
}
