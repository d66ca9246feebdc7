package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.TieredPrice;
import glidepath.plan.Demand;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.TokenShape.CacheTime;
import glidepath.plan.WorkWeek;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Percent;
import glidepath.usage.Figures;
import glidepath.usage.LongCalls;
import glidepath.usage.Measure;
import glidepath.usage.Sample;
import glidepath.usage.UsageKey;

/// The inputs of a workload as they were measured: demand, token shape, cache, retries, route. Rounded, since a sample is no more exact:
/// calls a day and tokens to a tenth, or to four digits where they are few; shares to a hundredth of a percent.
final class MeasuredInputs {

    private static final int TENTH = 1;
    private static final int SHARE = 4;
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private final Sample sample;
    private final UsageKey key;
    private final Figures figures;
    private final Map<Lever<?>, Object> values = new LinkedHashMap<>();

    private MeasuredInputs(Sample sample, UsageKey key) {
        this.sample = sample;
        this.key = key;
        figures = Objects.requireNonNull(sample.models().get(key));
    }

    static Map<Lever<?>, Object> of(Sample sample, UsageKey key, Model model) {
        var inputs = new MeasuredInputs(sample, key);
        inputs.demand();
        inputs.tokens(model);
        inputs.cache();
        inputs.values.putAll(new MeasuredRoute(sample, key, inputs.figures, model).values());
        return inputs.values;
    }

    /// Calls of a mean day of the sample, or of a mean working day where the others have hardly any. Attempts that repeat another are not
    /// asked for: they are retries.
    private void demand() {
        Optional<BigDecimal> retries = figures.rate(Measure.RETRIES).filter(rate -> rate.compareTo(BigDecimal.ONE) < 0);
        BigDecimal asked = BigDecimal.ONE.subtract(retries.orElse(BigDecimal.ZERO));
        WeekdayProfile.of(sample.modelDays().getOrDefault(key, Collections.emptySortedMap()), sample.days().keySet()).ifPresent(profile -> {
            values.put(Levers.CALLS, count(profile.calls().multiply(asked)));
            values.put(Levers.CALLS_PER, profile.week() == WorkWeek.EVERY_DAY ? Demand.Period.DAY : Demand.Period.WORKING_DAY);
            if (profile.week() != WorkWeek.EVERY_DAY) {
                values.put(Levers.WORK_WEEK, profile.week());
            }
        });
        retries.ifPresent(rate -> values.put(Levers.RETRY_RATE, percent(Decimals.divide(rate, asked))));
        if (sample.tasks().tasks() > 0 && sample.models().size() == 1) {
            values.put(Levers.CALLS_PER_TASK, count(Decimals.divide(BigDecimal.valueOf(sample.tasks().calls()),
                    BigDecimal.valueOf(sample.tasks().tasks()))));
        }
    }

    /// Where the model's price has a step and calls were told one by one, those beyond it stand apart with their own means. "From 272K"
    /// begins a token sooner than "above 272K", where calls are counted.
    private void tokens(Model model) {
        Optional<LongCalls> beyond = step(model).flatMap(start -> figures.longCalls().stream()
                .filter(calls -> Math.abs(calls.above() - start) <= 1 && calls.calls() > 0).findFirst())
                .filter(calls -> figures.oneByOne() > calls.calls());
        beyond.ifPresent(calls -> {
            values.put(Levers.LONG_SHARE, percent(ratio(calls.calls(), figures.oneByOne())));
            values.put(Levers.LONG_INPUT, count(ratio(calls.input(), calls.calls())));
            values.put(Levers.LONG_OUTPUT, count(ratio(calls.output(), calls.calls())));
        });
        mean(figures.meanSent(), beyond, LongCalls::input).ifPresent(tokens -> values.put(Levers.INPUT, count(tokens)));
        mean(figures.mean(Measure.OUTPUT), beyond, LongCalls::output).ifPresent(tokens -> values.put(Levers.OUTPUT, count(tokens)));
    }

    private Optional<Long> step(Model model) {
        return Optional.ofNullable(model.on(sample.coverage().last().orElse(LocalDate.MAX)).prices().get(Meter.INPUT))
                .map(TieredPrice::tiers).filter(tiers -> !tiers.isEmpty())
                .map(tiers -> tiers.getFirst().start());
    }

    /// The mean of the calls that are not beyond the step.
    private Optional<BigDecimal> mean(Optional<BigDecimal> all, Optional<LongCalls> beyond, Function<LongCalls, Long> tokens) {
        return all.map(mean -> beyond.map(calls -> {
            BigDecimal share = ratio(calls.calls(), figures.oneByOne());
            BigDecimal rest = mean.subtract(ratio(tokens.apply(calls), figures.oneByOne())).max(BigDecimal.ZERO);
            return Decimals.divide(rest, BigDecimal.ONE.subtract(share));
        }).orElse(mean));
    }

    private void cache() {
        figures.cacheReadShare().ifPresent(share -> values.put(Levers.CACHE_READ, percent(share)));
        figures.cacheWriteShare().ifPresent(share -> values.put(Levers.CACHE_WRITE, percent(share)));
        if (CacheLifetimes.ofMost(figures) == CacheTime.ONE_HOUR) {
            values.put(Levers.CACHE_FOR, CacheTime.ONE_HOUR);
        }
    }

    private static BigDecimal ratio(long part, long whole) {
        return Decimals.divide(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static Count count(BigDecimal value) {
        BigDecimal digits = value.round(DIGITS);
        BigDecimal tenths = value.setScale(TENTH, RoundingMode.HALF_UP);
        return new Count((digits.scale() > TENTH ? digits : tenths).stripTrailingZeros());
    }

    /// Down, so that shares of one whole never exceed it.
    static Percent percent(BigDecimal share) {
        return new Percent(share.setScale(SHARE, RoundingMode.DOWN).stripTrailingZeros());
    }
}
