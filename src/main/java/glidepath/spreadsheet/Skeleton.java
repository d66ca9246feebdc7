package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import glidepath.catalog.Batch;
import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.Forecaster;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Percent;

/// Which rows a bill could have, those of inputs that are zero today included, so that a reader may change a zero in the workbook.
///
/// The engine itself is asked: with every share that could be changed set to a little, and with inputs beyond each context tier.
final class Skeleton {

    private static final Percent A_LITTLE = Percent.of("1");

    private final Settings settings;
    private final PriceCatalog catalog;
    private final Assumptions assumptions;
    private final Map<Key, List<Row>> rows = new LinkedHashMap<>();

    /// What makes two charges of different months the same row.
    private record Key(String owner, Object surface, Object cause, String what, Object account, String per) {
        static Key of(Charge charge) {
            Line line = charge.line();
            return new Key(line.owner(), line.surface(), line.cause(), line.what(), line.account(), charge.per());
        }
    }

    /// A row of the bill.
    ///
    /// @param volume what its quantity grows with, as the engine calls it
    /// @param from   first month at this rate; the plan's first where empty
    /// @param until  last month at this rate; the plan's last where empty
    /// @param tiers  the line at longer inputs, by where the tier starts; empty where its rate is the same
    record Row(Line line, String volume, Optional<YearMonth> from, Optional<YearMonth> until, TreeMap<Long, Line> tiers) {
    }

    private Skeleton(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.catalog = catalog;
    }

    /// @return the rows, in the order of the engine's bills
    static List<Row> of(ScenarioForecast forecast, PriceCatalog catalog) {
        var skeleton = new Skeleton(forecast.settings(), forecast.assumptions(), catalog);
        SortedSet<Long> starts = skeleton.tierStarts();
        Assumptions probed = skeleton.probed(starts.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ONE));
        skeleton.rows.putAll(collect(skeleton.bills(probed)));
        collect(skeleton.bills(withoutReserved(probed))).forEach(skeleton.rows::putIfAbsent);
        starts.forEach(start -> skeleton.addTier(start,
                skeleton.bills(skeleton.probed(Optional.of(BigDecimal.valueOf(start).add(BigDecimal.ONE))))));
        return skeleton.rows.values().stream().flatMap(List::stream).toList();
    }

    private List<Bill> bills(Assumptions probed) {
        return Forecaster.forecast(Plan.empty("probe", settings, "probe").withAssumptions(probed), catalog).baseline().bills();
    }

    /// @param input of every call; as planned where empty
    private Assumptions probed(Optional<BigDecimal> input) {
        var values = new HashMap<InputRef<?>, Object>();
        for (Workload workload : assumptions.workloads()) {
            probe(workload, values);
            input.map(Count::new).ifPresent(tokens -> {
                values.put(Levers.INPUT.at(workload.id()), tokens);
                values.put(Levers.LONG_INPUT.at(workload.id()), tokens);
            });
        }
        return assumptions.with(values);
    }

    private void probe(Workload workload, Map<InputRef<?>, Object> values) {
        String id = workload.id();
        probe(values, Levers.CALLS.at(id), workload.demand().calls().isZero(), Count.ONE);
        probe(values, Levers.INPUT.at(id), workload.tokens().input().isZero(), Count.ONE);
        probe(values, Levers.OUTPUT.at(id), workload.tokens().output().isZero(), Count.ONE);
        boolean room = workload.tokens().fresh().compareTo(A_LITTLE.plus(A_LITTLE)) > 0;
        probe(values, Levers.CACHE_READ.at(id), room && workload.tokens().cacheRead().isZero(), A_LITTLE);
        probe(values, Levers.CACHE_WRITE.at(id), room && workload.tokens().cacheWrite().isZero(), A_LITTLE);
        boolean rated = workload.retry().mode() == RetryPolicy.Mode.RATE;
        probe(values, Levers.RETRY_RATE.at(id), rated && workload.retry().rate().isZero(), A_LITTLE);
        probe(values, Levers.FAILURE.at(id), !rated && workload.retry().failure().isZero(), A_LITTLE);
        probe(values, Levers.BILLED.at(id), workload.retry().billed().isZero(), A_LITTLE);
        probe(values, Levers.FALLBACK_SHARE.at(id), workload.fallback().model().isPresent() && workload.fallback().share().isZero(), A_LITTLE);
        boolean offered = catalog.model(workload.route().model()).map(model -> model.batchOffer() == Batch.Offer.YES).orElse(false);
        probe(values, Levers.BATCH_SHARE.at(id), offered && workload.route().batchShare().isZero()
                && workload.onDemandShare().compareTo(A_LITTLE) > 0, A_LITTLE);
    }

    private static void probe(Map<InputRef<?>, Object> values, InputRef<?> ref, boolean wanted, Object value) {
        if (wanted) {
            values.put(ref, value);
        }
    }

    /// Where the prices of the plan's models change with the length of a call.
    private SortedSet<Long> tierStarts() {
        var starts = new TreeSet<Long>();
        for (Workload workload : assumptions.workloads()) {
            Stream.concat(Stream.of(workload.route().model()), workload.fallback().model().stream())
                    .flatMap(id -> catalog.model(id).stream())
                    .flatMap(this::cards)
                    .flatMap(card -> card.prices().values().stream())
                    .flatMap(price -> price.tiers().stream())
                    .map(TieredPrice.Tier::start)
                    .forEach(starts::add);
        }
        return starts;
    }

    private Stream<RateCard> cards(Model model) {
        Stream<RateCard> dated = settings.horizon().stream().map(month -> model.on(month.atDay(1)));
        return Stream.of(dated, model.tiers().values().stream().map(Listed::value), model.batch().card().stream().map(Listed::value))
                .flatMap(cards -> cards);
    }

    /// What reserved tokens could leave to be paid by the token.
    private static Assumptions withoutReserved(Assumptions assumptions) {
        var values = new HashMap<InputRef<?>, Object>();
        assumptions.workloads().forEach(workload -> {
            values.put(Levers.RESERVED_INPUT.at(workload.id()), Count.ZERO);
            values.put(Levers.RESERVED_OUTPUT.at(workload.id()), Count.ZERO);
        });
        return assumptions.with(values);
    }

    private static Map<Key, List<Row>> collect(List<Bill> bills) {
        var rows = new LinkedHashMap<Key, List<Row>>();
        for (Bill bill : bills) {
            for (Charge charge : bill.charges()) {
                List<Row> known = rows.computeIfAbsent(Key.of(charge), _ -> new ArrayList<>());
                if (known.isEmpty()) {
                    known.add(new Row(charge.line(), charge.per(), Optional.empty(), Optional.empty(), new TreeMap<>()));
                } else if (!sameRate(known.getLast().line(), charge.line())) {
                    Row last = known.removeLast();
                    known.add(new Row(last.line(), last.volume(), last.from(), Optional.of(bill.month().minusMonths(1)), last.tiers()));
                    known.add(new Row(charge.line(), charge.per(), Optional.of(bill.month()), Optional.empty(), new TreeMap<>()));
                }
            }
        }
        return rows;
    }

    private void addTier(long start, List<Bill> bills) {
        for (Bill bill : bills) {
            for (Charge charge : bill.charges()) {
                rows.getOrDefault(Key.of(charge), List.of()).stream()
                        .filter(row -> covers(row, bill.month()))
                        .filter(row -> !sameRate(row.tiers().isEmpty() ? row.line() : row.tiers().lastEntry().getValue(), charge.line()))
                        .forEach(row -> row.tiers().put(start, charge.line()));
            }
        }
    }

    private static boolean covers(Row row, YearMonth month) {
        return row.from().map(from -> !month.isBefore(from)).orElse(true) && row.until().map(until -> !month.isAfter(until)).orElse(true);
    }

    /// Entered rates may change from month to month without being another row: the workbook refers to the input.
    private static boolean sameRate(Line one, Line other) {
        return one.rate().equals(other.rate()) && one.source().equals(other.source()) || Priced.byInput(one);
    }

}
