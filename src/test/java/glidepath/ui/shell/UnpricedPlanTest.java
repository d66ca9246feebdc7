package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.reports.story.StepFigure;
import glidepath.ui.Desk;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.figures.KeyFigureKind;
import glidepath.ui.reasons.ChargeExplanation;
import glidepath.ui.routes.RoutesViewModel;
import glidepath.ui.runway.RunwayViewModel;
import glidepath.units.Money;

/// A plan of one scenario whose model has no price: nothing of it costs nothing, and nobody knows how long its credits last.
class UnpricedPlanTest {

    @TempDir
    private Path home = Path.of("");
    private Desk desk = new Desk(Fixtures.CHAT, Path.of(""));

    @BeforeEach
    void open() {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", ModelId.parse("aws/unknown"), 30_000, 800, 200));
        desk = new Desk(plan.withAssumptions(plan.assumptions().plus(Grant.of("credit", "Credit", Money.of("100")))), home);
    }

    private List<String> figures() {
        return List.of(KeyFigureKind.values()).stream().map(kind -> desk.shell.figures().figure(kind).get())
                .map(figure -> figure.value() + ", " + figure.note()).toList();
    }

    @Test
    void theFiguresOnTopSayThatNothingHasAPrice() {
        assertEquals(List.of("Unpriced, nothing here has a price", "Unknown, something is unpriced",
                "Unpriced, charges without a price", "Unpriced, over the horizon"), figures());
        assertEquals("Why unpriced", desk.shell.why().title().get());
        ChargeExplanation first = desk.shell.why().reasons().getFirst();
        assertEquals("", first.source(), "that it is unpriced, the formula says");
        assertTrue(first.formula().getLast().contains("unpriced"), first.formula().toString());
        assertEquals(Optional.empty(), first.proof(), "nothing is known of a rate that does not exist");
    }

    @Test
    void noPageSaysThatItIsFreeOrThatCreditsLast() {
        OverviewViewModel overview = desk.shell.pages().model(Pages.OVERVIEW);
        desk.shell.pages().shown().set(Pages.BILL);
        var said = new ArrayList<>(List.of(overview.runway().headline().get(), overview.runway().data().get().sentence(),
                overview.months().empty().get(), desk.shell.pages().model(Pages.BILL).summary().get()));
        overview.runway().data().get().marks().forEach(mark -> said.add(mark.label()));
        overview.compare().rows().forEach(row -> Stream.of(ComparedFigure.NET_CASH, ComparedFigure.DIFFERENCE,
                ComparedFigure.PER_TASK, ComparedFigure.RUN_OUT).forEach(figure -> said.add(row.cell(figure).text())));
        desk.shell.pages().model(Pages.BILL).rows().forEach(row -> said.add(row.amount() + row.credits() + row.left()));
        RoutesViewModel routes = desk.shell.pages().model(Pages.ROUTES);
        desk.shell.pages().shown().set(Pages.ROUTES);
        assertTrue(routes.rows().stream().anyMatch(row -> row.name().equals("Credits used")), "what they pay of it is not known");
        routes.rows().forEach(row -> row.ways().forEach(way -> said.add(way.text())));
        said.addAll(figures());
        assertTrue(said.contains("Charges without a price"), said.toString());
        assertEquals("How long credits last is unknown: something has no price.", said.getFirst());
        said.forEach(text -> assertFalse(text.contains("$0") || text.contains("unused") || text.contains("last until"), text));
    }

    /// A line at the height of all credits would say that they last.
    @Test
    void theRunwayIsNotDrawnAndSaysWhatToDo() {
        RunwayViewModel runway = desk.shell.pages().model(Pages.OVERVIEW).runway();
        assertEquals("No charge has a price. Choose a model that has one, or enter its price.", runway.empty().get());
        assertEquals(List.of(), runway.data().get().lines());
        assertEquals(List.of(), runway.data().get().areas());
        assertEquals(List.of(), runway.data().get().marks());
    }

    /// What is priced uses up some of the credits, and the rest at least as much as nothing.
    @Test
    void aBalanceWithoutSomePricesIsNamedABound() {
        Plan plan = Fixtures.CHAT;
        plan = plan.withAssumptions(plan.assumptions().plus(Grant.of("credit", "Credit", Money.of("100000")))
                .plus(Fixtures.workload("other", ModelId.parse("aws/unknown"), 30_000, 800, 200)));
        desk = new Desk(plan, home);
        RunwayViewModel runway = desk.shell.pages().model(Pages.OVERVIEW).runway();
        assertEquals("", runway.empty().get());
        assertEquals("at most", runway.data().get().lines().getLast().name());
    }

    /// Twelve months of $24 of $100,000. In a narrow window the amount would be cut off where a date stands.
    @Test
    void thatCreditsExpireUnusedFindsRoomBesideTheOtherFigures() {
        Grant much = new Grant("credit", "Credit", true, "aws", Money.of("100000"), Optional.empty(), Optional.of(LocalDate.of(2027, 12, 31)),
                List.of());
        desk = new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(much)), home);
        assertEquals("Most lapse, $99,712.00 expires unused", figures().get(1));
        assertEquals("$99,712 unused", desk.shell.figures().figure(KeyFigureKind.RUN_OUT).get().brief());
    }

    @Test
    void theStageSaysSoToo() {
        for (Story.Figure kind : List.of(Story.Figure.FIRST_MONTH, Story.Figure.NET_CASH, Story.Figure.PER_TASK)) {
            StepFigure figure = StepFigure.of(kind, desk.shown().shown(), Desk.WORDS);
            assertEquals(Optional.empty(), figure.number());
            assertEquals("unpriced", figure.text(Desk.WORDS));
        }
    }
}
