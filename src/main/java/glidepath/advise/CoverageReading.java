package glidepath.advise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.engine.Bill;
import glidepath.engine.credit.MonthCredits;
import glidepath.units.EnumKey;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.ShownAmount;

/// How far credits reach: the months that they would cover like the first.
enum CoverageReading {
    GOOD("2"), PILOT("1"), CONTROLS("0.5"), ECONOMICS("0.1"), PROCUREMENT("0");

    private static final Comparator<CoverageReading> BY_START = Comparator.comparing(reading -> reading.from);

    private final BigDecimal from;

    CoverageReading(String from) {
        this.from = new BigDecimal(from);
    }

    static CoverageReading at(BigDecimal months) {
        return Stream.of(values()).filter(reading -> months.compareTo(reading.from) >= 0).max(BY_START)
                .orElseThrow(() -> new IllegalArgumentException("Coverage is never negative: " + months));
    }

    /// Empty where no charge is eligible for credits.
    static Optional<Reading> of(AdviceContext it) {
        Bill bill = it.forecast().firstMonth();
        Money credits = bill.credits().availableInMonth();
        return bill.flatCoverage().map(months -> {
            CoverageReading reading = at(months);
            return bill.complete() ? as(reading.outcome(), "advice.coverage.because", bill, reading.change(credits, it))
                    : as(reading == PROCUREMENT ? reading.outcome() : new Message("advice.coverage.unknown", List.of()),
                            "advice.coverage.at-most", bill, Optional.empty());
        });
    }

    /// @param outcome of a month in which prices are missing only the worst is sure, since charges are higher
    private static Reading as(Message outcome, String because, Bill bill, Optional<Message> change) {
        MonthCredits credits = bill.credits();
        return new Reading("coverage", outcome, Message.of(because, new ShownAmount(credits.availableInMonth()),
                new ShownAmount(credits.eligibleInMonth()), credits.shownCoverage().orElseThrow()), change, Sources.JUDGEMENT);
    }

    /// Its name in texts.
    String key() {
        return EnumKey.of(this);
    }

    private Message outcome() {
        return new Message("advice.coverage." + key(), List.of());
    }

    /// The eligible charges of a month at which the next better reading begins, or the best one ends, and the calls that make them.
    private Optional<Message> change(Money credits, AdviceContext it) {
        if (!credits.isPositive()) {
            return Optional.empty();
        }
        CoverageReading other = this == GOOD ? PILOT
                : Stream.of(values()).filter(reading -> reading.from.compareTo(from) > 0).min(BY_START).orElseThrow();
        ShownAmount limit = new ShownAmount(credits.dividedBy((this == GOOD ? this : other).from));
        String key = this == GOOD ? "advice.coverage.above" : "advice.coverage.down";
        return Optional.of(NearestCalls.of(it, bill -> bill.flatCoverage().filter(months -> at(months) == this).isPresent(), this == GOOD)
                .map(calls -> Message.of(key + "-calls", limit, other.outcome(), calls))
                .orElseGet(() -> Message.of(key, limit, other.outcome())));
    }
}
