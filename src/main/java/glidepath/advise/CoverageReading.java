package glidepath.advise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.units.Message;
import glidepath.units.Money;

/// How far credits reach: the months that they would cover like the first.
enum CoverageReading {
    GOOD("2"), PILOT("1"), CONTROLS("0.5"), ECONOMICS("0.1"), PROCUREMENT("0");

    private final BigDecimal from;

    CoverageReading(String from) {
        this.from = new BigDecimal(from);
    }

    static CoverageReading at(BigDecimal months) {
        for (CoverageReading reading : values()) {
            if (months.compareTo(reading.from) >= 0) {
                return reading;
            }
        }
        throw new IllegalArgumentException("Coverage is never negative: " + months);
    }

    /// Empty where no charge is eligible for credits.
    static Optional<Verdict> of(Bill bill) {
        Money credits = bill.credits().available();
        return bill.flatCoverage().map(months -> {
            CoverageReading reading = at(months);
            return new Verdict("coverage", reading.outcome(), Message.of("advice.coverage.because", cents(credits),
                    cents(bill.credits().eligible()), months.setScale(2, RoundingMode.DOWN).stripTrailingZeros()),
                    reading.change(credits), Grounds.JUDGEMENT);
        });
    }

    private static Money cents(Money amount) {
        return new Money(amount.toCents());
    }

    /// Its name in texts.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Message outcome() {
        return new Message("advice.coverage." + key(), List.of());
    }

    /// The eligible charges of a month at which the next better reading begins, or the best one ends.
    private Optional<Message> change(Money credits) {
        if (!credits.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(this == GOOD
                ? Message.of("advice.coverage.above", cents(credits.dividedBy(from)), PILOT.outcome())
                : Message.of("advice.coverage.down", cents(credits.dividedBy(values()[ordinal() - 1].from)), values()[ordinal() - 1].outcome()));
    }
}
