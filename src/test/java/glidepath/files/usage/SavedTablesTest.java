package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.usage.Measure;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;

/// Tables as people's spreadsheets save them: numbers, days and cells that may be read in two ways.
class SavedTablesTest {

    private static final String HEAD = "usage_date,model_id,calls,input_tokens,cost_usd\n";

    private static Sample read(String table) {
        return UsageFiles.read("saved.csv", table.getBytes(StandardCharsets.UTF_8), Pseudonyms.forOneReading(),
                () -> Catalogs.shipped().identifiers());
    }

    private static String sum(Sample sample, Measure measure) {
        return sample.total().sum(measure).map(Object::toString).orElse("");
    }

    private static List<String> skips(Sample sample) {
        return sample.skips().stream().map(skip -> skip.line() + " " + Messages.root().say(skip.why())).toList();
    }

    /// Thousands never begin with a nought: 0.125 + 0.25 are no 375.
    @Test
    void threeDigitsAfterANoughtAreNoThousands() {
        String rows = "2026-11-01;gpt-5;10;1000;0.125\n2026-11-02;gpt-5;10;1000;0.250\n";
        assertEquals("0.375", sum(read(HEAD.replace(',', ';') + rows), Measure.COST));
        assertEquals("0.375", sum(read(HEAD.replace(',', ';') + rows.replace("0.", "0,")), Measure.COST));
        assertEquals("0.375", sum(read(HEAD + rows.replace(";0.125", ";\"0,125\"").replace(";0.250", ";\"0,250\"").replace(';', ',')),
                Measure.COST));
    }

    /// -5 - 2 - 3.2 + 1234.56, and what is in euros is not taken for dollars.
    @Test
    void moneyBelowNoughtAndOtherMoney() {
        Sample sample = read(HEAD + "2026-11-01,gpt-5,1,1,-$5.00\n2026-11-02,gpt-5,1,1,$-2.00\n2026-11-03,gpt-5,1,1,($3.20)\n"
                + "2026-11-04,gpt-5,1,1,\"US$ 1,234.56\"\n2026-11-05,gpt-5,1,1,-€7.00\n");
        assertEquals("1224.36", sum(sample, Measure.COST));
        assertEquals(List.of("6 cost_usd is '-€7.00', and amounts are in US dollars here. Export it in US dollars"), skips(sample));
    }

    private static Sample days(String... days) {
        return read(HEAD + List.of(days).stream().map(day -> day + ",gpt-5,1,1,1\n").collect(Collectors.joining()));
    }

    /// Ten days of November, and two months that begin on their first.
    @Test
    void whatChangesMoreOftenIsTheDay() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 10)), days("01/11/2026", "02/11/2026", "10/11/2026").coverage().last());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), days("4/1/2026", "5/1/2026").coverage().last());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 12)), days("4/11/2026", "4/12/2026").coverage().last());
    }

    /// 5,000 rows of the 1st are all that the head of the file shows, which may be the 11th of January; the 13th can't be.
    @Test
    void aDayThatTellsTooLateIsNotMixedWithOthers() {
        Sample sample = days(IntStream.range(0, 5_001).mapToObj(row -> row < 5_000 ? "01/11/2026" : "13/11/2026").toArray(String[]::new));
        assertEquals(List.of("5002 usage_date is '13/11/2026', with the day first, and the days before it were taken with the month first. "
                + "Write days as 2026-11-30"), skips(sample));
    }

    @Test
    void cellsThatMovedAreNotUsed() {
        Sample sample = read(HEAD + "2026-11-01,gpt-5,1,234,5000,0.5\n2026-11-02,gpt-5,12,5000,0.5\n2026-11-03,gpt-5,12,5000,0.5,\n");
        assertEquals("24", sum(sample, Measure.CALLS));
        assertEquals(List.of("2 The row has 6 cells under 5 headings, so that some stand under the wrong ones. Put cells that hold the "
                + "separator "
                + "into quotes"), skips(sample));
    }

    /// Two columns of calls: where they differ nothing says which one counts; a blank one says nothing.
    @Test
    void ofTwoColumnsWithOneHeadingNoneCountsWhereTheyDiffer() {
        Sample sample = read("usage_date,model_id,calls,input_tokens,Calls\n2026-11-01,gpt-5,12,5000,13\n2026-11-02,gpt-5,14,5000,14\n"
                + "2026-11-03,gpt-5,15,5000,\n");
        assertEquals("29", sum(sample, Measure.CALLS));
        assertEquals(List.of("2 Two columns are called Calls, and hold 12 and 13. Remove the one that does not count, or give it another "
                + "name"), skips(sample));
    }

    /// Of 5,000 tokens it had 50 when the download broke off. A file whose rows all lack their last cells is none that broke off.
    @Test
    void aLastRowThatBreaksOffIsNotUsed() {
        Sample sample = read(HEAD + "2026-11-01,gpt-5,12,5000,0.5\n2026-11-02,gpt-5,12,50");
        assertEquals("5000", sum(sample, Measure.INPUT));
        assertEquals(List.of("3 The file breaks off in this row: it has 4 cells under 5 headings. Export it again"), skips(sample));
        assertEquals("5050", sum(read(HEAD + "2026-11-01,gpt-5,12,5000\n2026-11-02,gpt-5,12,50"), Measure.INPUT));
    }

    @Test
    void aRowOfNoDayAndNoModelIsATotal() {
        Sample sample = read(HEAD + "2026-11-01,gpt-5,12,5000,0.5\n2026-11-02,gpt-5,12,5000,0.5\n,,24,10000,1\n");
        assertEquals("24", sum(sample, Measure.CALLS));
        assertEquals(Repeat.Reason.TOTAL_ROW, sample.repeats().getFirst().reason());
        assertEquals(10_000, sample.repeats().getFirst().tokens());
    }
}
