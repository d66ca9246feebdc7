package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.ui.Desk;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Percent;

class SmallCurveTest {

    @TempDir
    private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
    }

    private <T> void set(Lever<T> lever, T value) {
        String item = desk.session.plan().assumptions().workloads().getFirst().id();
        desk.session.edit(Message.of("gesture.prices.own", "x"), plan ->
                plan.withAssumptions(plan.assumptions().with(lever.at(item), value)));
    }

    private SmallCurve curve(String group) {
        GroupViewModel found = desk.shell.levers().groups().stream().filter(each -> each.key().equals(group)).findFirst().orElseThrow();
        found.open().set(true);
        return found.curve().get();
    }

    /// 10,000 calls that double for a month and stay.
    @Test
    void demandThatChangesIsDrawnWhereItIsEntered() {
        assertEquals(SmallCurve.NONE, curve("demand"));
        set(Levers.CALLS, Count.of(10_000));
        set(Levers.GROWTH, Percent.ALL);
        set(Levers.GROWS_UNTIL, Optional.of(desk.session.plan().settings().start().plusMonths(1)));
        YearMonth second = desk.session.plan().settings().start().plusMonths(1);
        SmallCurve curve = curve("demand");
        assertEquals(List.of(10_000.0, 20_000.0), curve.heights().subList(0, 2));
        assertEquals("10,000 calls in the first month, most in " + Desk.WORDS.numbers().month(second) + ": 20,000", curve.text());
        assertEquals(curve, curve("demand-more"));
    }

    /// Prefix 4,000, new input 500, output 300: turn 3 sends 4,000 + 2 x 800 + 500; 4,500 + 5,300 + 6,100 in all.
    @Test
    void turnsShowHowTheirInputGrows() {
        set(Levers.TURNS, Optional.of(3));
        set(Levers.TURN_PREFIX, Count.of(4000));
        set(Levers.TURN_INPUT, Count.of(500));
        set(Levers.TURN_OUTPUT, Count.of(300));
        SmallCurve curve = curve("turns");
        assertEquals(List.of(4500.0, 6100.0), curve.heights());
        assertEquals("Turn by turn 4,500 to 6,100 tokens sent; 15.9k in a task", curve.text());
    }
}
