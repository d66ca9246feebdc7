package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.ShownAmount;

/// 30,000 calls at $0.0008: $24 a month, $288 a year, all on demand.
class OwnFigureTest {

    private static final AdviceContext CHAT = Cases.of(Fixtures.CHAT);

    private static Optional<Message> say(String key, Object... values) {
        return Optional.of(Message.of(key, values));
    }

    @Test
    void costsAreThoseOfTheForecast() {
        assertEquals(say("own.first-month", new ShownAmount(Money.of("24.00"))), OwnFigure.FIRST_MONTH.of(CHAT));
        assertEquals(say("own.surface", new ShownAmount(Money.of("288.00"))), OwnFigure.ON_DEMAND.of(CHAT));
        assertEquals(say("own.surface", new ShownAmount(Money.of("0.00"))), OwnFigure.IMPORT.of(CHAT));
        assertEquals(say("own.per-task", Money.of("0.0008")), OwnFigure.PER_TASK.of(CHAT));
    }

    /// A second workload, of a model that nobody knows a price of.
    @Test
    void withoutAPriceACostIsOnlyTheLeast() {
        AdviceContext it = Cases.of(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Fixtures.workload("new", ModelId.parse("aws/unheard-of"), 100, 800, 200))));
        assertEquals(say("own.first-month.least", new ShownAmount(Money.of("24.00"))), OwnFigure.FIRST_MONTH.of(it));
        assertEquals(say("own.surface.least", new ShownAmount(Money.of("288.00"))), OwnFigure.ON_DEMAND.of(it));
        assertEquals(say("own.surface", new ShownAmount(Money.of("0.00"))), OwnFigure.BATCH_COST.of(it), "nothing goes out in batches");
        assertEquals(Optional.empty(), OwnFigure.PER_TASK.of(it));
    }
}
