package glidepath.advise.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Given.Part;
import glidepath.files.catalog.Catalogs;
import glidepath.reports.EstimateReport;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Sums as people publish them, in `estimates.txt`, each computed by hand.
class PublishedSumsTest {

    private static final PublishedSums SUMS = new PublishedSums(Catalogs.shipped(), LocalDate.of(2026, 11, 25));
    private static final MathContext SIX = new MathContext(6);

    record Sentence(String sum, String claims, String text) {

        /// Empty where it is read as it should be.
        Stream<String> difference() {
            Reading reading = PublishedSumsTest.read(text);
            var found = new Sentence(shown(reading.total()), reading.claims().isEmpty() ? "-" : reading.claims().stream()
                    .map(PublishedSumsTest::shown).collect(Collectors.joining(",")), text);
            return equals(found) && claims.contains("W") == reading.isWrong() ? Stream.of()
                    : Stream.of("\nnot " + this + " but " + found + " " + reading.lines());
        }
    }

    static List<Sentence> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/estimates.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 3))
                .map(parts -> new Sentence(parts[0], parts[1], parts[2].replace("\\n", "\n").replace("\\t", "\t"))).toList();
    }

    private static Reading read(String text) {
        return SUMS.read(text, Given.NOTHING);
    }

    /// All in one test: to start a test of its own for each took as long as to read it.
    @Test
    void sentencesAreComputedAndTheirClaimsAreHeldAgainstTheSum() throws IOException {
        assertEquals(List.of(), Thorough.some(sentences(), 4).stream().flatMap(Sentence::difference).toList());
    }

    @Test
    void thereAreSentencesOfManyKinds() throws IOException {
        assertTrue(sentences().size() >= 100);
    }

    private static String shown(Span span) {
        return span.isPoint() ? plain(span.low()) : plain(span.low()) + ".." + plain(span.high());
    }

    private static String plain(BigDecimal value) {
        return value.round(new MathContext(12)).stripTrailingZeros().toPlainString();
    }

    private static String shown(Claim claim) {
        return claim.verdict() == Verdict.RIGHT ? "R" : claim.verdict() == Verdict.DEPENDS ? "D" : "W"
                + plain(claim.factor().orElseThrow().round(SIX));
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(message -> message.key().replace("estimate.", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AI is cheap these days", "It costs $150", "Since 2026-06-08 it is cheaper",
            "10,000 calls per month at $3/$15 per million tokens"})
    void whereThereIsNoSumNoneIsInvented(String text) {
        assertEquals(List.of(), read(text).lines());
        assertEquals(List.of(), read(text).claims());
    }

    @Test
    void aTextInOneOtherCurrencyIsComputedInItAndNeverConverted() {
        Reading reading = read("10,000 calls a month, 2,000 in, 600 out, €3/€15 per million: €246");
        assertEquals("150", shown(reading.total()));
        assertEquals(Optional.of("EUR"), reading.currency());
        assertEquals(List.of("10,000 calls × 2,000 input tokens × €3.00 / MTok = €60.00",
                "10,000 calls × 600 output tokens × €15.00 / MTok = €90.00", "Sum: €150.00 per month",
                "Claimed, total: €246.00; computed: €150.00", "The claim is wrong: it is 1.64 times the sum, 64% too high"),
                new EstimateReport(Messages.root(), reading).lines());
    }

    @Test
    void amountsOfAnotherCurrencyBesideDollarsAreNotUnderstood() {
        assertEquals(List.of("€138"), read("10,000 calls, 2,000 in, 600 out, $3/$15 per million: €138").unread());
        assertEquals(List.of("€50"), read("10k calls on Claude Haiku 4.5 with 2k in and 600 out: €50").unread());
        assertEquals(List.of(), read("10,000 calls at €0.01, or £0.02, cost €100").claims());
    }

    @Test
    void aModelThatNoCatalogHasIsNotUnderstood() {
        Reading reading = read("10,000 calls on Claude Zephyr 9 with 2k in and 600 out: $50");
        assertEquals(List.of("Claude Zephyr 9"), reading.unread());
        assertEquals(List.of(), reading.lines());
    }

    @Test
    void numbersThatAreNoPartOfTheSumAreSaid() {
        assertEquals(List.of("7%"), read("10,000 calls a month with 7% growth, 2k in, 600 out, $3/$15 per million: $150").unread());
        assertEquals(List.of("$20"), read("A $20 subscription covers it: 1,000 calls at 2k in/600 out, $3/$15 per million = $15").unread());
    }

    /// No verdict is said without reserve where something was left out of the sum.
    @Test
    void aVerdictBesideWhatWasNotUnderstoodSaysSo() {
        assertEquals("By what was understood, the claim is right", verdict("with 3 tool uses each = $150"));
        assertEquals("By what was understood, the claim is wrong: it is 2 times the sum, 100% too high",
                verdict("with 3 tool uses each = $300"));
        assertEquals("The claim is right", verdict("= $150"));
    }

    /// What is said again, or says how something is, leaves the sum whole.
    @ParameterizedTest
    @ValueSource(strings = {"1,000 calls x 1,000 input tokens x $3 + 1,000 calls x 300 output tokens x $15 per million = $7.50",
            "24 kHz speech: 10 hours at $0.02 per minute = $12", "Llama 70B on 4 × A100 80GB, $4.439/GPU/h, 730 hours: $12,961.88",
            "INV-2026-114 | 20,000,000 input tokens @ $3.00/MTok | 6,000,000 output tokens @ $15.00/MTok | Amount due USD 150.00",
            "Subtotal $150.00, tax (9%) $13.50, total $163.50", "4 OCUs (2 indexing, 2 search) at $0.24 per OCU-hour, 720 hours = $691.20",
            "Translation of 1,000,000 characters (250k tokens in, 250k tokens out) on a $2/$8 model is $2.50",
            "If latency is 2 seconds and we do 5 calls per minute all day, 200 tokens each at $2 per million, a month costs $86.40",
            "10,000 monthly requests: $60 for input and $90 for output, or $150 in total"})
    void aVerdictBesideASideNumberIsSaidWithoutReserve(String text) {
        assertEquals(List.of(), read(text).unread());
        assertEquals("The claim is right", new EstimateReport(Messages.root(), read(text)).lines().stream()
                .filter(line -> line.contains("claim is")).reduce((_, last) -> last).orElseThrow());
    }

    @Test
    void aWrittenProductIsNotTheWholeOfATextThatSaysMore() {
        Reading reading = read("In 20 towns, 90 staff × 10 queries × $0.005 = $4.50");
        assertEquals(List.of("20 towns"), reading.unread());
        assertEquals(List.of("€0.05"), read("€0.05, 90 staff × 10 queries × $0.005 = $4.50").unread());
        assertEquals(List.of(), read("2 units at $39.60 per hour. Cost: 2 × $39.60 × 24 × 31 = $58,924.80").unread());
    }

    /// A sum of which a price is not known is no measure: more than it may be right, less than it is wrong.
    @Test
    void whereAPriceIsMissingOnlyTooLittleIsWrong() {
        String text = "10,000 calls, 2,000 input and 600 output tokens, $15 per million output tokens, total $";
        for (String claimed : List.of("90", "150", "246")) {
            assertEquals(List.of("D"), read(text + claimed).claims().stream().map(PublishedSumsTest::shown).toList());
            assertEquals(List.of("depends.missing"), keys(List.of(read(text + claimed).claims().getFirst().note().orElseThrow())));
        }
        assertEquals(List.of("W0.5"), read(text + "45").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("missing.price"), keys(read(text + "150").missing()));
    }

    @Test
    void whatOneCostsIsFoundFromWhatIsPaid() {
        assertEquals(List.of("$630.00 × 1/42,000 call = $0.01500", "Sum: $0.01500", "Claimed, one call: $0.02460; computed: $0.01500",
                "The claim is wrong: it is 1.64 times the sum, 64% too high"), new EstimateReport(Messages.root(),
                read("We paid $630 for 42,000 calls, so a call costs $0.0246")).lines());
    }

    @Test
    void whatIsNotUsedIsTakenOffAndMayBePaidForAllTheSame() {
        String text = "4 GPUs at $2 per hour, 730 hours at 70% utilization: $";
        assertEquals(List.of("4 GPUs × 730 hours × $2.00 / hour = $5,840.00", "less the other 30%, which are not used = -$1,752.00",
                "Sum: $4,088.00 per month", "Claimed, total: $4,088.00; computed: $4,088.00", "The claim is right"), lines(text + "4,088"));
        assertEquals("The claim can be right. As computed, it is 1.43 times the sum, 42.9% too high. It is right if what is rented costs as "
                + "much while it is not used", lines(text + "5,840").getLast());
    }

    @Test
    void whatIsPaidOnceIsNoPartOfAMonthAndMayBeInATotal() {
        String text = "Setup fee $300. Then 8,000 calls a month at $0.025 per call: $";
        assertEquals(List.of("assumed.once"), keys(read(text + "200 a month").assumed()));
        assertEquals(List.of("R"), verdicts(text + "200 a month"));
        assertEquals("depends.once", slip(text + "500"));
        assertEquals(List.of("D"), verdicts(text + "500"));
        assertEquals(List.of("W3"), verdicts(text + "600"));
    }

    @Test
    void aShareOfAnAmountIsTheShareAlone() {
        assertEquals(List.of("$800.00 × 8% = $64.00", "Sum: $64.00", "Claimed, total: $64.00; computed: $64.00", "The claim is right"),
                lines("8% tax on $800 ($64)"));
        assertEquals("The claim can be right. As computed, it is 13.5 times the sum, 1,250% too high. It is right if the amount that it is a "
                + "share of is in it, too", lines("8% tax on $800 ($864)").getLast());
        assertEquals(List.of("$800.00", "plus 8% on top = $64.00", "Sum: $864.00", "Claimed, total: $864.00; computed: $864.00",
                "The claim is right"), lines("8% tax on $800 brings the total to $864"));
    }

    @Test
    void whatIsLeftOfAnAmountIsTheirDifference() {
        assertEquals(List.of("$5,000.00", "less $1,350.00", "Sum: $3,650.00", "Claimed, total: $4,015.00; computed: $3,650.00",
                "The claim is wrong: it is 1.1 times the sum, 10% too high"), lines("A $5,000 credit minus $1,350 usage leaves $4,015."));
    }

    /// Of 6 weeks nobody says that they are a month or a year.
    @Test
    void aSumOfSomeWeeksIsForNoMonthAndNoYear() {
        assertEquals("Sum: $648.00", lines("6 weeks with 900 conversations a week at $0.12 per conversation, $648 in total").get(1));
        assertEquals("Sum: $3,600.00 per year", lines("12 months with 1,000 calls a month at $0.30 per call, $3,600 in total").get(1));
    }

    /// A share that is in no sum nearly always matters.
    @Test
    void aClaimThatFitsBesideAShareThatWasNotUnderstoodStaysOpen() {
        assertEquals("By what was understood, the claim fits the sum. It is right if 30%, which was not understood, changes nothing",
                lines("10,000 calls at $0.01 with a hit rate of 30%: $100").get(3));
        assertEquals("depends.beside", keys(List.of(read("With 9,000 on Fridays, 10,000 calls at $0.01: $100").claims().getFirst().note().orElseThrow()))
                .getFirst());
    }

    @Test
    void whatAnAmountBuysIsItsCountAndAWrongOneIsNamed() {
        assertEquals(List.of("$500 / $0.02 per call = 25,000", "Sum: 25,000", "Claimed, calls: 50,000; computed: 25,000",
                "The claim is wrong: it is 2 times the sum, 100% too high"), lines("How many calls does $500 buy at $0.02 per call? 50,000."));
        assertEquals(List.of(), read("How many calls does $500 buy?").lines());
    }

    @Test
    void hoursBetweenClockTimesAreThoseOfADay() {
        for (String times : List.of("from 9 to 17", "9:00-17:00", "from 9 am to 5 pm", "9-to-5", "between 9 a.m. and 5 p.m.",
                "from 22:00 to 6:00")) {
            assertEquals("352", shown(read("The GPU costs $2 an hour and runs " + times + " on 22 working days: $352 a month").total()), times);
        }
        assertEquals(List.of("2 to 4"), read("We scaled from 2 to 4 at $3 per hour for 10 hours: $30").unread());
    }

    @Test
    void aDashAtTheStartOfATextIsARange() {
        assertEquals(List.of(), read("5 - $500").claims());
        assertEquals(List.of(), read("$5 - $500").claims());
        assertEquals(List.of(), read("A price of $0.50 - $20").claims());
    }

    @Test
    void rowsOfATableAreHeldOneByOne() {
        String head = "| Model | In (M) | Out (M) | $/M in | $/M out | Cost |\n|---|---|---|---|---|---|\n";
        String rows = head + "| small | 10 | 2 | 1 | 5 | 20 |\n| large | 7 | 3 | 3 | 15 | 66 |\n| Total | | | | | ";
        assertEquals(List.of("R", "R", "R"), read(rows + "86 |").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("R", "R", "W2"), read(rows + "172 |").claims().stream().map(PublishedSumsTest::shown).toList());
    }

    @Test
    void aNumberThatIsInNoSumLeavesTheClaimOpen() {
        String text = "With 90 on Fridays, 10,000 calls at $0.01: $";
        assertEquals(List.of("D"), read(text + "100").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("D"), read(text + "130").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("90"), read(text + "130").unread());
    }

    private static List<String> lines(String text) {
        return new EstimateReport(Messages.root(), read(text)).lines();
    }

    @Test
    void eightMonthsAndAThirdAreEightWholeOnes() {
        String text = "The $25,000 in credits lasts 8 months at $";
        assertEquals(List.of("R"), read(text + "3,006/month").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("W1.06667"), read(text + "3,333.33/month").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("W0.8"), read(text + "2,500/month").claims().stream().map(PublishedSumsTest::shown).toList());
    }

    @Test
    void anInvoiceIsItsRowsAndTheirTotal() {
        String rows = "Item\tQty\tUnit price\tAmount\nInput (MTok)\t120\t$0.25\t$30.00\nOutput (MTok)\t30\t$2.00\t$60.00\nTotal\t\t\t$";
        assertEquals(List.of("R", "R", "R"), read(rows + "90.00").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("R", "R", "W1.64"), read(rows + "147.60").claims().stream().map(PublishedSumsTest::shown).toList());
    }

    /// A margin on top, of the cost or of the price: where the text does not say which, both can be right; a gross margin is of the price.
    @Test
    void aMarginIsOfTheCostOrOfThePrice() {
        for (String start : List.of("Cost $1,000, with a 30% margin we charge $", "10,000 calls at $0.10 with a 30% margin: $")) {
            assertEquals(List.of("R"), verdicts(start + "1,300"));
            assertEquals(List.of("D"), verdicts(start + "1,428.57"));
            assertEquals(List.of("W1.53846"), verdicts(start + "2,000"));
        }
        assertEquals(List.of("R"), verdicts("Serving costs $7,000, at a gross margin of 30% we have to charge $10,000"));
        assertEquals(List.of("W0.91"), verdicts("Serving costs $7,000, at a gross margin of 30% we have to charge $9,100"));
        assertEquals("depends.margin", keys(List.of(read("Cost $1,000, with a 30% margin we charge $1,428.57").claims().getFirst().note()
                .orElseThrow())).getFirst());
    }

    /// Of the model nothing is known but that it is in the total.
    @Test
    void aTotalTogetherWithSomethingUnknownIsNotWrong() {
        assertEquals(List.of("D"), verdicts("The search costs $80, together with the model that is $720"));
    }

    /// A step is held against what came before only where that is understood and right.
    @Test
    void aStepGoesOnFromAClaim() {
        String one = "An H100 at $2.49/hr left running all month (730 hrs) is $1,817.70. ";
        assertEquals("$1,817.70 × 2 = $3,635.40", lines(one + "Two of them: $3,635.40.").get(1));
        assertEquals(List.of("19 dollars × 250 developers × 12 = $57,000.00", "less 10% discount = -$5,700.00", "Sum: $51,300.00"),
                lines("Copilot: 19 dollars × 250 developers × 12 = $57,000; 10% discount → $51,300").subList(0, 3));
        assertEquals(List.of("R", "W2"), verdicts(one + "Two of them: $7,270.80."));
        assertEquals(List.of("W0.5", "W0.5"), verdicts(one.replace("1,817.70", "908.85") + "Two of them: $1,817.70."));
        assertEquals(List.of("W0.5", "R"), verdicts(one.replace("1,817.70", "908.85") + "Two of them: $3,635.40."));
    }

    private static List<String> verdicts(String text) {
        return read(text).claims().stream().map(PublishedSumsTest::shown).toList();
    }

    private static String verdict(String end) {
        return new EstimateReport(Messages.root(), read("10,000 calls a month, 2k in, 600 out, $3/$15 per million, " + end)).lines()
                .stream().filter(line -> line.contains("claim is")).findFirst().orElseThrow();
    }

    @Test
    void whatTheTextDoesNotSayIsListed() {
        assertEquals(List.of("assumed.time"),
                keys(read("1,000 calls a day, 2k in, 600 out, $3/$15 per million is $450 a month").assumed()));
        assertEquals(List.of("assumed.each", "assumed.each"),
                keys(read("200 users x 5 messages x 30 days, 1,000 tokens in and 300 out, $3/$15 per MTok = $225").assumed()));
        assertEquals(List.of("assumed.all"),
                keys(read("25 customers, 10,000 calls a month, 2k in, 600 out, $3/$15 per M, $150").assumed()));
        assertEquals(List.of("assumed.model"), keys(read("10k calls on Claude Haiku 4.5 with 2k in and 600 out: $50").assumed()));
        assertEquals(List.of("assumed.model", "assumed.one", "assumed.time"), keys(read("A CMU-month costs $2,469").assumed()));
    }

    @Test
    void aSlipThatExplainsAWrongClaimIsNamed() {
        assertEquals("slip.thousand", slip("10,000 calls, 2k input/600 output tokens, $3/$15 per million, total $150,000"));
        assertEquals("slip.thousandth", slip("10,000 calls, 2k input/600 output tokens, $3/$15 per million, total $0.15"));
        assertEquals("slip.only", slip("10,000 calls, 2k input/600 output tokens, $3/$15 per million, total $90"));
        assertEquals("slip.year", slip("10,000 calls a month, 2k input/600 output tokens, $3/$15 per million, total $1,800"));
        assertEquals("slip.left-out", slip("200 users x 5 messages x 30 days, 1,000 tokens in and 300 out, $3/$15 per MTok = $45"));
        assertEquals("slip.swapped", slip("10,000 calls, 2k input/600 output tokens, $3/$15 per million, total $318"));
        assertEquals("slip.all-output", slip("10,000 calls, 2k input/600 output tokens, $3/$15 per million, total $390"));
    }

    @Test
    void aNumberThatWasNotUnderstoodAndWouldMakeAClaimRightIsNamedAndTheClaimIsNotCalledWrong() {
        String text = "10,000 calls a month, 2k in, 600 out, $3/$15 per million, on 4 flavours: $";
        assertEquals(List.of("D"), read(text + "600").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("depends.unread"), keys(List.of(read(text + "600").claims().getFirst().note().orElseThrow())));
        assertEquals(List.of("W3"), read(text + "450").claims().stream().map(PublishedSumsTest::shown).toList());
    }

    @Test
    void whatRunsIsBilledInWholeWindowsAndTheTextIsTold() {
        Reading reading = read("An 8-CMU model runs 7 minutes at $0.05718 per CMU-minute: $4.57");
        assertEquals("4.5744", shown(reading.total()));
        assertTrue(keys(reading.assumed()).contains("assumed.windows"));
    }

    @Test
    void whatIsFreeIsNeverMoreThanAll() {
        assertEquals("0", shown(read("First 1M requests free, then $0.20 per million requests: 400k requests a month").total()));
        assertEquals(List.of(), read("It includes 1,000 free runs. 5,000 runs come to $480").lines());
        assertEquals(List.of("100 tokens"), read("First 100 tokens free: 10 calls, 2k in, 600 out, $3/$15 per million = $0.15").unread());
    }

    @Test
    void whatGrowsIsSummedOverItsTimeAndToldForOneOfItsMonths() {
        String text = "1,000 calls a day at $0.01 per call, growing 10% a month";
        assertEquals(List.of("R"), read(text + ": $363 in month 3").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals(List.of("W1.1"), read(text + ": $399.30 in month 3").claims().stream().map(PublishedSumsTest::shown).toList());
        assertEquals("993", shown(read(text + " for 3 months: $993").total()));
        assertEquals("813", shown(read("1,000 calls a day at $0.01 per call, shrinking 10% a month for 3 months: $813").total()));
    }

    @Test
    void aTableOfOneRowIsReadUnderItsHeads() {
        String head = "| calls | in | out | $/M in | $/M out | total |\n|---|---:|---:|---:|---:|---:|\n";
        assertEquals(List.of("R"), read(head + "| 2,000 | 900 | 100 | 3 | 15 | $8.40 |").claims().stream().map(PublishedSumsTest::shown)
                .toList());
        assertEquals(List.of("W1.1"), read(head + "| 2,000 | 900 | 100 | 3 | 15 | $9.24 |").claims().stream()
                .map(PublishedSumsTest::shown).toList());
    }

    private static String slip(String text) {
        return keys(List.of(read(text).claims().getFirst().note().orElseThrow())).getFirst();
    }

    @Test
    void whatIsGivenCountsMoreThanTheText() {
        var given = new Given(Map.of(Part.CALLS, new BigDecimal("10000"), Part.OUTPUT_PRICE, new BigDecimal("15"), Part.CLAIMED,
                new BigDecimal("246")), List.of());
        Reading reading = SUMS.read("5 calls, 2k in, 600 out, $3 per million input tokens, total $9", given);
        assertEquals("150", shown(reading.total()));
        assertEquals(List.of("W1.64"), reading.claims().stream().map(PublishedSumsTest::shown).toList());
    }

    @Test
    void givenPartsMustAddUpToTheClaim() {
        var parts = new Given(Map.of(), Stream.of("60", "80").map(BigDecimal::new).toList());
        assertEquals(List.of("R", "W1.07143"), SUMS.read("10,000 calls, 2k in, 600 out, $3/$15 per million: $150", parts).claims().stream()
                .map(PublishedSumsTest::shown).toList());
    }

    @Test
    void aModelOnANamedCloudHasThePricesOfThatCloud() {
        var sums = new PublishedSums(Fixtures.CATALOG, LocalDate.of(2026, 11, 25));
        assertEquals("assumed.model", keys(sums.read("10,000 calls on maker.large on Bedrock, 2k in, 600 out", Given.NOTHING).assumed())
                .getFirst());
        assertTrue(sums.read("10,000 calls on maker.large on Bedrock, 2k in, 600 out", Given.NOTHING).assumed().getFirst().args()
                .contains("aws/maker.large"));
    }

    @Test
    void textsThatAreLongOrRepeatThemselvesEndAndSaySo() {
        assertEquals("estimate.too-long", refused("a".repeat(PublishedSums.LONGEST + 1)));
        assertEquals("estimate.too-many", refused("1 call ".repeat(1_000)));
        for (String part : List.of("($", "1", "1,", "half a ", "a million million ", "claude ", "1/", "per ", "(1+", "= 1 ",
                "each 1 call per call per call per call ", "10k calls at $3/M ", "g5.2", "3 x p5 x ", "| a |\n| 1 |\n",
                "Standard_", "5% growth ", "free ", "in 9; ", "(", "Mio. ", "per weekday ", "5% ", "a\tb\t", "1 call at $1 ", "$1 free ",
                "10% at $1 per call the rest ", "x - $1 ", "1x1 ", "a = b * c; ", "1. a ", "5M tokens on Monday and ", "a,b,c,d\n", "in-house ",
                "| a | b |\n", "Claude Haiku 4.5 vs. ", "from 9 to 17 ", "every 5 minutes ", "May to June ", "2M tokens at $3/M ", "twice ",
                "each of the 4 squads ", "a quarter of the ", "| calls | price | cost |\n| 1 | $2 | $2 |\n", "1 call; $1 = $2, ",
                "5 chats each and 4 users with ", "4,000, ", "2 months x 30 days x 5 requests x ", "LLM ($40), ", "a 3k/1k call ",
                "10 turns at 5 new tokens ", "our plans are $10 and $20 ", "4 characters per token, ")) {
            try {
                assertEquals(List.of(), read(part.repeat(PublishedSums.LONGEST / part.length())).lines(), part);
            } catch (InvalidValueException refused) {
                assertEquals("estimate.too-many", refused.reason().key());
            }
        }
    }

    private static String refused(String text) {
        return assertThrows(InvalidValueException.class, () -> read(text)).reason().key();
    }
}
