package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Records for tests.
final class Records {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    static final UsageKey MODEL = UsageKey.of("aws", "m");

    private Records() {
    }

    static Optional<Moment> at(LocalDate day) {
        return Optional.of(Moment.of(day.atTime(12, 0)));
    }

    /// One call of 100 tokens in and so many out.
    static UsageRecord call(LocalDate day, long output) {
        return UsageRecord.call(at(day), MODEL, new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.INPUT, 100)
                .set(Measure.OUTPUT, output).build());
    }

    /// Calls of a day, with so many of an outcome.
    static UsageRecord day(LocalDate day, long calls, Measure outcome, long count) {
        return UsageRecord.row(Optional.of(Moment.of(day)), MODEL,
                new Amounts.Builder().set(Measure.CALLS, calls).set(outcome, count).build());
    }

    static UsageRecord spend(LocalDate day, String user, String task, String usd) {
        return UsageRecord.call(at(day), MODEL, new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, 0).cost(new BigDecimal(usd))
                .build()).by(user).partOf(task);
    }

    static Sample sample(UsageRecord... records) {
        var sampler = new Sampler();
        sampler.begin("file", "test");
        for (UsageRecord record : records) {
            sampler.add(record);
        }
        sampler.end("file");
        return sampler.sample();
    }
}
