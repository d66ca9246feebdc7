package glidepath.engine.formula;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import glidepath.catalog.Listed;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What one unit costs, with where that comes from; which of several prices holds is chosen by month and by the length of a call.
public sealed interface Price {

    /// The formulas that it depends on.
    List<Formula> parts();

    /// The unit that it is for, the same at all times.
    Unit unit();

    /// A price of the catalog.
    record Published(Rate rate, Source source) implements Price {

        public static Published of(Listed<Rate> listed) {
            return new Published(listed.value(), listed.source());
        }
        @Override
        public Unit unit() {
            return rate.unit();
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }
    }

    /// A price worked out from another by a factor: half of it in batches.
    ///
    /// @param factor with where the rule comes from
    record Derived(Published of, Listed<BigDecimal> factor) implements Price {
        @Override
        public Unit unit() {
            return of.unit();
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }

        /// As a price of its own, no more certain than the rule.
        public Published price() {
            return new Published(of.rate().times(factor.value()), factor.source().with(of.source().evidence()));
        }
    }

    /// A price that the plan itself states.
    ///
    /// @param always whether it stands in the bill at zero, too: where the plan need not state it, its zero is meant
    record Entered(Formula amount, Unit unit, boolean always) implements Price {
        @Override
        public List<Formula> parts() {
            return List.of(amount);
        }
    }

    /// None is known.
    ///
    /// @param unit in which it is counted all the same
    record Unknown(Unit unit, Unpriced why) implements Price {
        @Override
        public List<Formula> parts() {
            return List.of();
        }
    }

    /// None is asked.
    record NotCharged(Unit unit) implements Price {
        @Override
        public List<Formula> parts() {
            return List.of();
        }
    }

    /// By the length of a call: a cliff, not a bracket.
    ///
    /// @param wholeInput all input tokens of the call
    /// @param base       for calls that no step holds for
    /// @param steps      by rising start
    record ByLength(Formula wholeInput, Price base, List<Step> steps) implements Price {
        public ByLength {
            steps = List.copyOf(steps);
        }

        /// @param steps by its tiers
        /// @param at    what a call of so many tokens pays
        public static Price of(Formula wholeInput, TieredPrice steps, Function<BigDecimal, Price> at) {
            Price base = at.apply(BigDecimal.ZERO);
            return steps.tiers().isEmpty() ? base : new ByLength(wholeInput, base, steps.tiers().stream()
                    .map(tier -> new Step(tier.start(), at.apply(BigDecimal.valueOf(tier.start() + 1)))).toList());
        }

        @Override
        public Unit unit() {
            return base.unit();
        }

        @Override
        public List<Formula> parts() {
            return List.of(wholeInput);
        }
    }

    /// @param above holds for calls of more input tokens than this
    record Step(long above, Price price) {
    }

    /// By month.
    ///
    /// @param periods by rising start; the first holds before its start, too
    record ByDate(List<Period> periods) implements Price {
        public ByDate {
            periods = List.copyOf(periods);
        }

        @Override
        public Unit unit() {
            return periods.getFirst().price().unit();
        }

        @Override
        public List<Formula> parts() {
            var parts = new ArrayList<Formula>();
            periods.forEach(period -> parts.addAll(period.price().parts()));
            return parts;
        }

        /// The price of a month.
        public Price in(YearMonth month) {
            Price found = periods.getFirst().price();
            for (Period period : periods) {
                found = period.from().isAfter(month) ? found : period.price();
            }
            return found;
        }
    }

    /// @param from first month at that price
    record Period(YearMonth from, Price price) {
    }

    /// A price that the plan states in an input of its own.
    static Price entered(Formula amount, Unit unit) {
        return new Entered(amount, unit, true);
    }

}
