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
///
/// @param owner    id of the workload
/// @param discount off the model's list prices
/// @param overflow what reserved capacity leaves to be paid by the token
record TokenLines(String owner, TokenShape shape, Model model, Tariff tariff, Percent discount, Reserving.Overflow overflow) {

    /// A group of attempts that cost alike.
    ///
    /// @param shareName which calls of the workload make them
    /// @param share     of the workload's calls
    /// @param name      of the factor that says how many attempts such a call makes
    /// @param attempts  per call
    record Attempt(Surface surface, Cause cause, String shareName, Percent share, String name, BigDecimal attempts) {
    }

    /// The lines of all parts of a call, short and long.
    List<Line> of(Attempt attempt) {
        var lines = new ArrayList<Line>();
        new Call(attempt, "", shape.longShare().rest(), shape.input(), shape.output(), lines).add();
        new Call(attempt, Line.LONG, shape.longShare(), shape.longInput(), shape.longOutput(), lines).add();
        return lines;
    }

    private final class Call {
        private final Attempt attempt;
        private final String length;
        private final Percent share;
        private final Count input;
        private final Count output;
        private final List<Line> lines;

        Call(Attempt attempt, String length, Percent share, Count input, Count output, List<Line> lines) {
            this.attempt = attempt;
            this.length = length;
            this.share = share;
            this.input = input;
            this.output = output;
            this.lines = lines;
        }

        void add() {
            if (tariff.caching()) {
                add(Meter.INPUT, draft(Meter.INPUT).share("share.fresh", shape.fresh()));
                add(Meter.CACHE_READ, draft(Meter.CACHE_READ).share("share.cache-read", shape.cacheRead()));
                Meter write = shape.cacheFor() == TokenShape.CacheTime.ONE_HOUR ? Meter.CACHE_WRITE_1H : Meter.CACHE_WRITE;
                add(write, draft(write).share("share.cache-write", shape.cacheWrite()));
            } else {
                add(Meter.INPUT, draft(Meter.INPUT));
            }
            add(Meter.OUTPUT, draft(Meter.OUTPUT));
            if (tariff.chargesRequests()) {
                add(Meter.REQUESTS, draft(Meter.REQUESTS));
            }
        }

        private LineBuilder draft(Meter meter) {
            LineBuilder draft = Line.of(attempt.surface(), attempt.cause(), owner, meter.key() + length).model(model).discount(discount)
                    .share(attempt.shareName(), attempt.share())
                    .share(length.isEmpty() ? "share.short" : "share.long", share);
            if (attempt.attempts().compareTo(BigDecimal.ONE) != 0) {
                draft.factor(attempt.name(), attempt.attempts());
            }
            if (meter.equals(Meter.OUTPUT)) {
                return draft.share("share.overflow", overflow.output()).factor("tokens.output", output);
            }
            draft.share("share.overflow", overflow.input());
            return meter.equals(Meter.REQUESTS) ? draft : draft.factor("tokens.input", input);
        }

        private void add(Meter meter, LineBuilder draft) {
            Meter charged = tariff.charged(meter);
            draft.line(tariff.rate(charged, input.value()), charged.unit(), tariff.missing()).ifPresent(lines::add);
        }
    }
}
