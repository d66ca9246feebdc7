package glidepath.ui.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.ui.Desk;
import glidepath.ui.shell.Pages;
import glidepath.units.Money;

/// A catalog of ten thousand models, made up: model N costs N + 1 cents in and 20,000 - N cents out.
class TenThousandModelsTest {

    private static final int MANY = 10_000;

    @TempDir
    private Path home;

    static PriceCatalog catalog() {
        List<Model> models = IntStream.range(0, MANY).mapToObj(n ->
                Fixtures.model(new ModelId("maker", "family" + n % 100 + "-size" + n / 100), "Maker API",
                Map.of(Meter.INPUT, Fixtures.flat(cents(n + 1)), Meter.OUTPUT, Fixtures.flat(cents(20_000 - n))))).toList();
        return PriceCatalog.of("ten thousand", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), models, List.of());
    }

    private static String cents(int number) {
        return Money.of(Integer.toString(number)).dividedBy(java.math.BigDecimal.valueOf(100)).usd().toPlainString();
    }

    /// 800 tokens in and 200 out: the more a model costs in, the less it costs out; 800 x (N + 1) + 200 x (20,000 - N) is least for N = 0.
    @Test
    void areAllListedSearchedAndSorted() {
        var desk = new Desk(Fixtures.CHAT, home);
        desk.session.useCatalog(catalog());
        desk.shell.pages().shown().set(Pages.PRICES);
        PricesViewModel prices = desk.shell.pages().model(Pages.PRICES);
        assertEquals(MANY, prices.rows().size());
        prices.sort(ModelOrder.COST, false);
        assertEquals("maker/family0-size0", prices.rows().getFirst().id());
        // a thousand times 800 x $0.01 + 200 x $200 a million: $8 + $40,000 thousandths
        assertEquals("$40.01", prices.rows().getFirst().cost());
        assertTrue(Comparator.<Money>naturalOrder().compare(cost(0), cost(MANY - 1)) < 0);
        prices.query().set("family7 size42");
        assertEquals("maker/family7-size42", prices.rows().getFirst().id());
        prices.query().set("famly7 size42");
        assertEquals("maker/family7-size42", prices.rows().getFirst().id());
    }

    private static Money cost(int n) {
        return Money.of(cents(n + 1)).times(java.math.BigDecimal.valueOf(800))
                .plus(Money.of(cents(20_000 - n)).times(java.math.BigDecimal.valueOf(200)));
    }
}
