package glidepath.ui.months;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Shown;
import glidepath.ui.kit.chart.StackData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.units.Percent;

/// Charges are $24 a month from January 2027.
class MonthsViewModelTest {

    private final MonthsViewModel model = new MonthsViewModel(Shown.WORDS);

    private StackData data() {
        return model.data().get();
    }

    @Test
    void failedAttemptsAreAPartOfTheirOwn() {
        Plan plan = Shown.chat();
        Shown.on(plan.withAssumptions(plan.assumptions().with(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10")))), model::show);
        assertEquals(List.of("On demand", "Failed attempts"), data().parts().stream().map(StackData.Part::name).toList());
        assertEquals(List.of(24.0, 2.4), data().parts().stream().map(part -> part.amounts().getFirst()).toList());
        assertTrue(data().parts().getLast().hatched());
        assertEquals(List.of("Jan 2027", "$26.40", "$2.40", "$24.00", "", "", "$26.40"), data().figures().rows().getFirst());
    }

    @Test
    void whatCreditsPayIsALineOverTheBars() {
        Shown.on(Shown.chat(Shown.grant("Credit", "60", "")), model::show);
        assertEquals(List.of(24.0, 24.0, 12.0, 0.0), data().line().amounts().subList(0, 4));
        assertEquals(List.of("Mar 2027", "$24.00", "$24.00", "$12.00", "", "$12.00"), data().figures().rows().get(2));
    }

    @Test
    void withoutCreditsThereIsNoSuchLine() {
        Shown.on(Shown.chat(), model::show);
        assertTrue(data().line().amounts().isEmpty());
    }

    @Test
    void aMonthThatIsPickedIsMarkedAndExplained() {
        Shown.on(Shown.chat(), model::show);
        assertEquals(-1, data().chosen());
        FigureReasons why = model.choose(3).orElseThrow();
        assertTrue(model.choose(99).isEmpty());
        assertEquals(3, data().chosen());
        assertEquals("Apr 2027: $24.00", why.title());
        assertEquals(List.of("On demand: $24.00", "$24.00 charges − $0.00 credits + $0.00 tax = $24.00"), why.lines());
        assertEquals(List.of("= $12.00", "= $12.00"), why.charges().stream().map(charge -> charge.formula().getLast()).toList());
    }

    @Test
    void theSentenceHasTheFirstMonthAndTheLast() {
        Shown.on(Shown.chat(), model::show);
        assertEquals("Baseline costs $24.00 in Jan 2027 and $24.00 in Dec 2027.", data().sentence());
    }
}
