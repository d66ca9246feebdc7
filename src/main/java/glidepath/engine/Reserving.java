package glidepath.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Model;
import glidepath.catalog.ServiceTier;
import glidepath.plan.Reserved;
import glidepath.plan.Settings;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Unit;

/// The reserved tier of a workload: tokens per minute bought ahead, input and output apart (cost model, section 6).
///
/// @param perMonth   what they cost
/// @param commitment empty where none are wanted
record Reserving(Workload workload, UnitCost perMonth, Optional<Commitment> commitment) {

    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);

    /// What reserved tokens leave to be paid at standard rates.
    record Overflow(Percent input, Percent output) {
        static final Overflow ALL = new Overflow(Percent.ALL, Percent.ALL);
    }

    static Reserving of(Workload workload, Model model, Settings settings, Terms terms) {
        if (workload.route().tier() != ServiceTier.RESERVED) {
            return new Reserving(workload, UnitCost.NONE, Optional.empty());
        }
        Reserved wanted = workload.reserved();
        Percent discount = terms.discount(model.id().provider());
        UnitCost perMonth = UnitCost.of(Stream.of(
                line(workload, model, discount, "reserved-input", wanted.inputPerMinute(), wanted.inputPrice()),
                line(workload, model, discount, "reserved-output", wanted.outputPerMinute(), wanted.outputPrice()))
                .flatMap(Optional::stream).toList());
        return new Reserving(workload, perMonth,
                perMonth.all().isEmpty() ? Optional.empty() : Optional.of(Commitment.reserved(workload, settings, perMonth)));
    }

    private static Optional<Line> line(Workload workload, Model model, Percent discount, String what, Count perMinute, Optional<Money> price) {
        return Line.of(Surface.RESERVED, Cause.CAPACITY, workload.id(), what).model(model).discount(discount)
                .factor("tokens-per-minute", perMinute)
                .line(LineBuilder.entered(price, Unit.KTPM_MONTH), Unit.KTPM_MONTH, Unpriced.RESERVED_WITHOUT_RATE);
    }

    /// For a workload of the reserved tier.
    ///
    /// @param attempts that it makes on demand in the month
    /// @param days     that the month has
    Overflow overflow(BigDecimal attempts, BigDecimal days) {
        TokenShape tokens = workload.tokens();
        BigDecimal minutes = days.multiply(MINUTES_A_DAY);
        return new Overflow(
                beyond(workload.reserved().inputPerMinute(), minutes, attempts.multiply(mean(tokens.input(), tokens.longInput()))),
                beyond(workload.reserved().outputPerMinute(), minutes, attempts.multiply(mean(tokens.output(), tokens.longOutput()))));
    }

    private BigDecimal mean(Count usual, Count longer) {
        Percent longShare = workload.tokens().longShare();
        return usual.times(longShare.rest()).plus(longer.times(longShare)).value();
    }

    private static Percent beyond(Count perMinute, BigDecimal minutes, BigDecimal wanted) {
        BigDecimal reserved = perMinute.value().multiply(minutes);
        return reserved.compareTo(wanted) >= 0 ? Percent.ZERO : new Percent(Decimals.divide(wanted.subtract(reserved), wanted));
    }
}
