package glidepath.exports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Chromium;
import glidepath.catalog.ModelId;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What an interactive page says once somebody has typed into its fields.
class LivePageInputsTest {

    private static final int CALLS = 0;
    private static final int GROWTH = 1;
    private static final int CACHE_READ = 4;
    private static final int RETRY_RATE = 5;
    private static final int BATCH_SHARE = 7;

    private static final Plan BOT = Samples.read("support-bot");
    private static final String CHAT = BOT.assumptions().workloads().getFirst().id();
    private static final String REFUSED = "aria-invalid=\"true\"";

    @TempDir
    private Path folder;

    /// @param values that are typed, by the place of the input
    private String typed(Plan plan, int scenario, Map<Integer, String> values) throws IOException, InterruptedException {
        Forecast forecast = Forecaster.forecast(plan, Catalogs.shipped());
        String page = new String(new Exports(plan, Catalogs.shipped(), Messages.root(), forecast.baseline(), forecast.scenarios())
                .write(ExportFormat.LIVE, Optional.empty(), CsvTable.STANDARD), StandardCharsets.UTF_8);
        var script = new StringBuilder("<script>const choice = document.getElementById('scenario'); choice.value = '" + scenario
                + "'; choice.dispatchEvent(new Event('change'));");
        values.forEach((place, value) -> script.append("{ const field = document.getElementById('input-").append(place)
                .append("'); field.focus(); field.value = '").append(value).append("'; field.dispatchEvent(new Event('input')); }"));
        Path file = folder.resolve("plan.html");
        Files.writeString(file, page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "") + script + "</script>");
        return Chromium.read(file, folder);
    }

    private static void assertFigure(String id, String expected, String dom) {
        assertTrue(dom.contains("<strong id=\"" + id + "\">" + expected + "</strong>"), () -> dom.substring(dom.indexOf("<section"),
                dom.indexOf("</section>")));
    }

    /// 440 MTok of input at $0.7975, 110 of output at $2.3925 and $36 of fallback are $650.075. Nobody sells batches of this model: half of
    /// the calls have no price then.
    @Test
    void whatATypedValueLeavesWithoutAPriceIsALowerBound() throws Exception {
        Chromium.assumeThere();
        Plan plan = BOT.withAssumptions(BOT.assumptions().with(Map.of(Levers.MODEL.at(CHAT), ModelId.parse("deepseek/deepseek-v4-pro"))));
        assertFigure("first-month", "$650.08", typed(plan, 0, Map.of()));
        String half = typed(plan, 0, Map.of(BATCH_SHARE, "50"));
        assertFigure("first-month", "≥ $343.04", half);
        assertTrue(half.contains("not known: something has no price"), half);
    }

    /// In the variant alone half of the input is written to the cache: no more than the other half can be read from it.
    @Test
    void aShareLeavesRoomForWhatStandsBesideItInEachScenario() throws Exception {
        Chromium.assumeThere();
        Plan plan = BOT.plusVariant("baseline", "written", "Written", Map.of(Levers.CACHE_WRITE.at(CHAT), Percent.of("50")));
        int variant = plan.scenarios().size() - 1;
        assertTrue(typed(plan, variant, Map.of(CACHE_READ, "51")).contains(REFUSED));
        assertTrue(typed(plan, 0, Map.of(CACHE_READ, "51")).contains(REFUSED), "the variant follows the baseline");
        assertFalse(typed(plan, variant, Map.of(CACHE_READ, "50")).contains(REFUSED));
        assertFalse(typed(BOT, 0, Map.of(CACHE_READ, "51")).contains(REFUSED));
    }

    /// $2,700 of calls with 1.5 retries each are $6,750, and $36 of fallback.
    @Test
    void whatAPlanMayBeCanBeTyped() throws Exception {
        Chromium.assumeThere();
        String dom = typed(BOT, 0, Map.of(RETRY_RATE, "150", GROWTH, "-60"));
        assertFalse(dom.contains(REFUSED), dom);
        assertFigure("first-month", "$6,786.00", dom);
        assertTrue(typed(BOT, 0, Map.of(RETRY_RATE, "10001")).contains(REFUSED));
        assertTrue(typed(BOT, 0, Map.of(GROWTH, "-101")).contains(REFUSED));
        assertTrue(typed(BOT, 0, Map.of(CALLS, "1,5")).contains(REFUSED), "one and a half, and not fifteen");
    }

    /// 100 calls a month are $3.006, of 24 months $72.144, so that of $26,000 nearly all lapses by the last day of the plan.
    @Test
    void creditsThatMostlyLapseDoNotLast() throws Exception {
        Chromium.assumeThere();
        assertFigure("run-out", "$25,927.86 expires unused", typed(BOT, 0, Map.of(CALLS, "100", GROWTH, "0")));
    }

    /// One call a month, which is $0.03006 with its retries and fallback, beside a row of $25,000.
    @Test
    void aDearTaskIsWrittenOut() throws Exception {
        Chromium.assumeThere();
        Plan plan = BOT.withAssumptions(BOT.assumptions().plus(Infrastructure.of("r", "Servers", "aws", "Amazon EC2"))
                .with(Map.of(Levers.ROW_MONTHLY.at("r"), Money.of("25000"))));
        assertFigure("per-task", "$25,000.03", typed(plan, 0, Map.of(CALLS, "1", GROWTH, "0")));
    }
}
