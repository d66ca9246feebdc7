package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.Fixtures;
import glidepath.Chromium;
import glidepath.Thorough;
import glidepath.exports.ExportFormat;
import glidepath.exports.Exports;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.json.Json;
import glidepath.catalog.ModelId;
import glidepath.plan.Assumptions;
import glidepath.plan.Demand;
import glidepath.plan.Grant;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.reports.live.LiveInputs;
import glidepath.reports.live.LiveModel;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// The page that calculates by itself, against the engine, in a real browser. More plans with `-Dlive.plans=1000`.
class LivePageTest {

    private static final int PLANS = Thorough.or("live.plans", 6, 40);
    private static final int AT_ONCE = 50;

    @TempDir
    private Path folder;

    /// What a page calculates and what it should.
    private record Case(String name, ObjectNode page, List<String> expected) {
    }

    private static String engine() throws IOException {
        try (InputStream script = Objects.requireNonNull(LivePageTest.class.getResourceAsStream("/glidepath/assets/page/engine.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String cents(Money amount) {
        return amount.usd().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /// A line for each month, and the day on which credits run out.
    ///
    /// @param credits whether they follow the inputs
    private static List<String> figures(ScenarioForecast forecast, boolean credits) {
        var lines = new ArrayList<String>();
        forecast.bills().forEach(bill -> lines.add((bill.complete() ? "" : "≥ ") + cents(bill.gross())
                + (credits ? " " + cents(bill.credits().applied()) + " " + cents(bill.tax()) + " " + cents(bill.leftToPay())
                + " " + cents(bill.credits().left()) : "")));
        if (credits) {
            lines.add(forecast.outlook().runOut().map(out -> out.date().toString()).orElse(""));
        }
        return lines;
    }

    private static Assumptions moved(Assumptions old, LiveInputs inputs, SplittableRandom random) {
        Assumptions moved = old;
        for (InputRef<?> ref : inputs.refs()) {
            BigDecimal number = LiveInputs.number(ref, old).multiply(BigDecimal.valueOf(random.nextInt(200))).movePointLeft(2)
                    .setScale(4, RoundingMode.DOWN);
            moved = with(moved, ref, number);
        }
        return moved;
    }

    private static <T> Assumptions with(Assumptions old, InputRef<T> ref, BigDecimal number) {
        try {
            return old.with(ref, InputNumber.value(ref.lever().kind(), number));
        } catch (InvalidValueException doesNotGo) {
            return old;
        }
    }

    private static Case page(String name, Plan plan, Assumptions moved, Sketch sketch) {
        Forecast forecast = Forecaster.forecast(plan, sketch.catalog());
        boolean same = moved.equals(plan.assumptions());
        boolean credits = same || plan.settings().billed().isEmpty() && plan.assumptions().grants().stream().allMatch(Grant::isPlain);
        ObjectNode node = Json.object().put("credits", credits);
        node.set("plan", new LiveModel(plan, sketch.catalog(), forecast, Messages.root()).json());
        ArrayNode values = node.putArray("values");
        LiveInputs.of(plan.assumptions()).refs().forEach(ref -> values.add(Decimals.plain(LiveInputs.number(ref, moved))));
        return new Case(name, node, figures(Forecaster.forecast(plan.withAssumptions(moved), sketch.catalog()).baseline(), credits));
    }

    /// Each random plan as it is, and with all its inputs moved.
    private static List<Case> cases(long seed) {
        Sketch sketch = PlanGenerator.sketch(seed);
        Plan plan = sketch.plan();
        Assumptions moved = moved(plan.assumptions(), LiveInputs.of(plan.assumptions()), new SplittableRandom(seed));
        Plan billed = BilledPlan.of(sketch);
        return List.of(page("seed " + seed, plan, plan.assumptions(), sketch), page("seed " + seed + ", moved", plan, moved, sketch),
                page("seed " + seed + ", billed", billed, plan.assumptions(), sketch));
    }

    private List<List<String>> calculated(List<Case> cases) throws IOException, InterruptedException {
        ArrayNode all = Json.object().putArray("cases");
        cases.forEach(each -> all.add(each.page()));
        String script = """
                const cases = JSON.parse(document.getElementById('cases').textContent);
                const lines = cases.map(each => {
                  const result = Plan.forecast(each.plan, each.plan.scenarios[0], each.values);
                  const keys = each.credits ? ['gross', 'credits', 'tax', 'cash', 'left'] : ['gross'];
                  return result.months.map(month => (month.complete ? '' : '≥ ') + keys.map(key => Plan.text(month[key], 2)).join(' ')).concat(each.credits ? [result.runOut] : []).join('|');
                });
                document.getElementById('out').textContent = lines.join('\\n');
                """;
        Path page = folder.resolve("cases.html");
        Files.writeString(page, "<!DOCTYPE html><meta charset=\"utf-8\"><script type=\"application/json\" id=\"cases\">" + Json.write(all)
                .replace("<", "\\u003c")
                + "</script><pre id=\"out\">nothing</pre><script>" + engine() + script + "</script>");
        String dom = Chromium.read(page, folder);
        var found = Pattern.compile("<pre id=\"out\">(.*?)</pre>", Pattern.DOTALL).matcher(dom);
        assertTrue(found.find(), dom);
        return found.group(1).lines().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    @Test
    void theBrowserCalculatesEveryRandomPlanToTheCent() throws Exception {
        Chromium.assumeThere();
        for (int from = 1; from <= PLANS; from += AT_ONCE) {
            var cases = new ArrayList<Case>();
            for (int seed = from; seed < Math.min(from + AT_ONCE, PLANS + 1); seed++) {
                cases.addAll(cases(seed));
            }
            List<List<String>> found = calculated(cases);
            assertEquals(cases.size(), found.size());
            for (int place = 0; place < cases.size(); place++) {
                assertEquals(String.join("\n", cases.get(place).expected()), String.join("\n", found.get(place)), cases.get(place).name());
            }
        }
    }

    private static String page(Plan plan) {
        Forecast forecast = Forecaster.forecast(plan, Catalogs.shipped());
        return new String(new Exports(plan, Catalogs.shipped(), Messages.root(), forecast.baseline(), forecast.scenarios())
                .write(ExportFormat.LIVE, Optional.empty(), CsvTable.STANDARD), StandardCharsets.UTF_8);
    }

    private String opened(String page, String... options) throws IOException, InterruptedException {
        Path file = folder.resolve("plan.html");
        Files.writeString(file, page);
        return Chromium.read(file, folder, options);
    }

    @Test
    void thePageShowsThePlansFiguresUnderItsOwnPolicy() throws Exception {
        Chromium.assumeThere();
        String dom = opened(page(Samples.read("support-bot")));
        assertTrue(dom.contains("<strong id=\"first-month\">$3,006.00</strong>"), "styles and scripts pass their own policy");
        assertTrue(dom.contains("<strong id=\"net-cash\">$174,694.87</strong>"));
        assertTrue(dom.contains("Batch at night"));
        assertEquals(10, Pattern.compile("<input type=\"text\"").matcher(dom).results().count(),
                "eight inputs of the workload and two grants");
    }

    @Test
    void thePageShowsAmountsInThePlansCurrencyAndSaysSo() throws Exception {
        Chromium.assumeThere();
        Plan plan = Samples.read("support-bot");
        String dom = opened(page(Fixtures.inEuros(plan)));
        assertTrue(dom.contains("<strong id=\"first-month\">€1,503.00</strong>"), "half of $3,006.00");
        assertTrue(dom.contains("Amounts are in EUR, at 0.5 for one dollar of 2026-11-20; inputs stay in dollars."));
        String figures = dom.substring(dom.indexOf("<main>"), dom.indexOf("</main>"));
        assertFalse(figures.contains("$"), "no figure, axis or table is left in dollars: " + figures);
    }

    @Test
    void thePageSaysWhatCallsAreCountedByAndWhichMonthsAreLowerBounds() throws Exception {
        Chromium.assumeThere();
        Plan plan = Samples.read("support-bot");
        String workload = plan.assumptions().workloads().getFirst().id();
        String dom = opened(page(plan.withAssumptions(plan.assumptions().with(Map.of(
                Levers.CALLS_PER.at(workload), Demand.Period.DAY, Levers.MODEL.at(workload), ModelId.parse("aws/nobody.knows-this-v1:0"))))));
        assertTrue(dom.contains(">Calls, a day</label>"));
        String months = dom.substring(dom.indexOf("id=\"by-month\""));
        assertTrue(months.substring(0, months.indexOf("</tr>", months.indexOf("<tbody"))).contains("≥ $"), "what is unpriced is not $0");
    }

    @Test
    void aNarrowPageIsNoWiderThanItsWindow() throws Exception {
        Chromium.assumeThere();
        String measured = page(Samples.read("everything")).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                + "<script>document.title = document.documentElement.scrollWidth - document.documentElement.clientWidth</script>";
        assertTrue(opened(measured, "--window-size=500,900").contains("<title>0</title>"));
    }

    @Test
    void noRequestLeavesThePage() {
        String page = page(Samples.read("everything"));
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(Pattern.compile("(src|href|action)=|url\\(|@import|fetch\\(|XMLHttpRequest|WebSocket|sendBeacon|import\\(")
                .matcher(page.replaceAll("(?s)<script type=\"application/json\".*?</script>", ""))
                .find(), "nothing in it asks for anything");
    }

    @Test
    void whatAPersonWroteStaysText() throws Exception {
        Chromium.assumeThere();
        String nasty = "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
        String dom = opened(page(Samples.read("support-bot").withName(nasty)));
        assertFalse(dom.contains("<title>taken"), "no text becomes a script");
        assertTrue(dom.contains("$3,006.00"));
    }
}
