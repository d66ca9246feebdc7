package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.plan.TokenShape;
import glidepath.units.Count;
import glidepath.units.Percent;

/// What a call costs in tokens (cost model, section 5), as lines per call.
final class TokenLines {

    private final String owner;
    private final TokenShape shape;
    private final Percent discount;
    private final Overflow overflow;
    private final List<Line> lines = new ArrayList<>();

    /// A group of attempts that cost alike.
    ///
    /// @param share    of the workload's calls
    /// @param name     of the factor that says how many attempts a call makes
    /// @param attempts per call
    record Attempt(Surface surface, Cause cause, Percent share, String name, BigDecimal attempts) {
    }

    /// What reserved capacity leaves to be paid by the token.
    record Overflow(Percent input, Percent output) {
        static final Overflow ALL = new Overflow(Percent.ALL, Percent.ALL);
    }

    TokenLines(String owner, TokenShape shape, Percent discount, Overflow overflow) {
        this.owner = owner;
        this.shape = shape;
        this.discount = discount;
        this.overflow = overflow;
    }

    List<Line> lines() {
        return lines;
    }

    /// Adds the lines of all parts of a call, short and long.
    void add(Attempt attempt, Model model, Tariff tariff) {
        add(attempt, model, tariff, "", shape.longShare().rest(), shape.input(), shape.output());
        add(attempt, model, tariff, ".long", shape.longShare(), shape.longInput(), shape.longOutput());
    }

    private void add(Attempt attempt, Model model, Tariff tariff, String length, Percent share, Count input, Count output) {
        var call = new Call(attempt, model, tariff, length, share, input.value());
        if (tariff.caching()) {
            call.add(Meter.INPUT, "share.fresh", shape.fresh(), input);
            call.add(Meter.CACHE_READ, "share.cacheRead", shape.cacheRead(), input);
            call.add(shape.cacheFor() == TokenShape.CacheTime.ONE_HOUR ? Meter.CACHE_WRITE_1H : Meter.CACHE_WRITE,
                    "share.cacheWrite", shape.cacheWrite(), input);
        } else {
            call.add(Meter.INPUT, "", Percent.ALL, input);
        }
        call.add(Meter.OUTPUT, "", Percent.ALL, output);
        if (tariff.standard().has(Meter.REQUESTS)) {
            call.add(Meter.REQUESTS, "", Percent.ALL, Count.ONE);
        }
    }

    private final class Call {
        private final Attempt attempt;
        private final Model model;
        private final Tariff tariff;
        private final String length;
        private final Percent share;
        private final BigDecimal wholeInput;

        Call(Attempt attempt, Model model, Tariff tariff, String length, Percent share, BigDecimal wholeInput) {
            this.attempt = attempt;
            this.model = model;
            this.tariff = tariff;
            this.length = length;
            this.share = share;
            this.wholeInput = wholeInput;
        }

        /// @param part of the tokens that this meter counts
        void add(Meter meter, String partName, Percent part, Count tokens) {
            Draft draft = Line.of(attempt.surface(), attempt.cause(), owner, meter.key() + length)
                    .model(model).discount(discount)
                    .share("share." + attempt.surface(), attempt.share())
                    .share("share" + (length.isEmpty() ? ".short" : length), share)
                    .share(partName, part)
                    .share("share.overflow", meter.equals(Meter.OUTPUT) ? overflow.output() : overflow.input());
            if (attempt.attempts().compareTo(BigDecimal.ONE) != 0) {
                draft.factor(attempt.name(), attempt.attempts());
            }
            if (!meter.equals(Meter.REQUESTS)) {
                draft.factor(meter.equals(Meter.OUTPUT) ? "tokens.output" : "tokens.input", tokens);
            }
            if (!draft.isNothing()) {
                Meter charged = meter.equals(Meter.REQUESTS) ? meter : tariff.charged(meter);
                lines.add(tariff.rate(charged, wholeInput).map(draft::at).orElseGet(() -> draft.unpriced(charged.unit())));
            }
        }
    }
}
