package glidepath.usage;

import static glidepath.usage.Records.MONDAY;
import static glidepath.usage.Records.call;
import static glidepath.usage.Records.day;
import static glidepath.usage.Records.sample;
import static glidepath.usage.Records.spend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SamplerTest {

    private static Optional<BigDecimal> some(String value) {
        return Optional.of(new BigDecimal(value));
    }

    /// 100 + 100 in, 30 + 10 out: a ratio of 0.2, a mean of 20 out.
    @Test
    void meansAreOverTheCallsThatTellThem() {
        Sample sample = sample(call(MONDAY, 30), call(MONDAY, 10), day(MONDAY.plusDays(1), 98, Measure.ERRORS, 5));
        assertEquals(some("100"), sample.total().calls());
        assertEquals(some("20"), sample.total().mean(Measure.OUTPUT));
        assertEquals(some("100"), sample.total().meanSent());
        assertEquals(some("0.2"), sample.total().outputRatio());
        assertEquals(0, new BigDecimal("5").compareTo(sample.total().rate(Measure.ERRORS).orElseThrow().multiply(new BigDecimal(98))
                .setScale(20, RoundingMode.HALF_UP)));
    }

    @Test
    void whatNobodyTellsIsEmptyAndNotZero() {
        Figures total = sample(call(MONDAY, 1)).total();
        assertEquals(Optional.empty(), total.sum(Measure.COST));
        assertEquals(Optional.empty(), total.cacheReadShare());
        assertEquals(Optional.empty(), total.rate(Measure.THROTTLED));
        assertFalse(total.tells(Measure.RETRIES));
    }

    /// 100 fresh, 300 read, 100 written: 60 % and 20 % of 500.
    @Test
    void cacheSharesAreOfAllThatWasSent() {
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.INPUT, 100).set(Measure.CACHE_READ, 300)
                .set(Measure.CACHE_WRITE_1H, 100).build();
        Figures total = sample(UsageRecord.call(Records.at(MONDAY), Records.MODEL, amounts)).total();
        assertEquals(some("0.6"), total.cacheReadShare());
        assertEquals(some("0.2"), total.cacheWriteShare());
        assertEquals(some("500"), total.meanSent());
        assertEquals(500, total.input().orElseThrow().p50());
    }

    /// Two calls beyond 200,000 tokens, one of them beyond 512,000; those at an edge are not beyond it.
    @Test
    void longCallsAreCountedByEdge() {
        List<LongCalls> edges = sample(sent(200_000), sent(200_001), sent(600_000)).total().longCalls();
        assertEquals(new LongCalls(200_000, 2, 800_001, 14), edges.get(2));
        assertEquals(new LongCalls(512_000, 1, 600_000, 7), edges.getLast());
    }

    private static UsageRecord sent(long input) {
        return UsageRecord.call(Records.at(MONDAY), Records.MODEL,
                new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.INPUT, input).set(Measure.OUTPUT, 7).build());
    }

    @Test
    void likeRowsOfOneFileAreTwoAndOfTwoFilesOne() {
        var sampler = new Sampler();
        for (String file : List.of("one", "two")) {
            sampler.begin(file, "test");
            sampler.add(day(MONDAY, 10, Measure.ERRORS, 0));
            sampler.add(day(MONDAY, 10, Measure.ERRORS, 0));
            sampler.add(day(file.equals("one") ? MONDAY.plusDays(1) : MONDAY.plusDays(2), 1, Measure.ERRORS, 0));
            sampler.end(file);
        }
        Sample sample = sampler.sample();
        assertEquals(some("22"), sample.total().calls());
        assertEquals(new Repeat("two", Repeat.Reason.SAME_ROW, 2, 0, List.of("2026-11-02 m", "2026-11-02 m")), sample.repeats().getFirst());
    }

    @Test
    void usersAreListedByWhatTheySpend() {
        Sample sample = sample(spend(MONDAY, "a", "t1", "1"), spend(MONDAY, "b", "t2", "5"), spend(MONDAY, "a", "t3", "2"));
        assertEquals(List.of("b", "a"), sample.users().stream().map(UserUse::user).toList());
        assertEquals(some("3"), sample.users().getLast().cost());
    }

    @Test
    void percentilesOfRowsAreWeightedByTheirCalls() {
        var given = new Percentiles(100, 200, Percentiles.Grade.MEAN_OF_ROWS);
        var other = new Percentiles(400, 1000, Percentiles.Grade.MEAN_OF_ROWS);
        Sample sample = sample(day(MONDAY, 10, Measure.INPUT, 1)
                .with(new RowPercentiles(Optional.of(given), Optional.empty(), Optional.empty())),
                day(MONDAY, 30, Measure.INPUT, 2).with(new RowPercentiles(Optional.of(other), Optional.empty(), Optional.empty())));
        assertEquals(Optional.of(new Percentiles(325, 800, Percentiles.Grade.MEAN_OF_ROWS)), sample.total().input());
    }

    @Test
    void countsBeyondReasonAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Amounts.Builder().set(Measure.INPUT, -1));
        assertThrows(IllegalArgumentException.class, () -> new Amounts.Builder().set(Measure.INPUT, Amounts.MOST + 1));
    }
}
