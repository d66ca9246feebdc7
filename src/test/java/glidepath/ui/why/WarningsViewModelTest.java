package glidepath.ui.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.why.WarningsViewModel.Warning;
import glidepath.units.Message;
import glidepath.units.Money;

/// Two grants without an expiry, and a model that nobody knows.
class WarningsViewModelTest {

    @TempDir
    private Path home;
    private Desk desk;
    private WarningsViewModel warnings;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("one", "One", Money.of("60")))
                .plus(Grant.of("two", "Two", Money.of("70")))),
                home);
        desk.session.edit(Message.of("gesture.add"), plan ->
                plan.with(Plan.BASELINE, Levers.MODEL.at("chat"), ModelId.parse("aws/unknown")));
        warnings = desk.shell.why().warnings();
    }

    private Warning noExpiry() {
        return warnings.warnings().stream().filter(warning -> warning.kind().equals("check.grant.no-expiry")).findFirst().orElseThrow();
    }

    @Test
    void oneOfAKindIsToldAndWhatKeepsFiguresFromBeingCompleteComesFirst() {
        assertTrue(warnings.warnings().getFirst().error(), warnings.warnings().toString());
        assertTrue(warnings.warnings().getFirst().kind().startsWith("check.model"), warnings.warnings().toString());
        assertEquals(1, warnings.warnings().stream().filter(warning -> warning.kind().equals("check.grant.no-expiry")).count());
        assertEquals("also: Two", noExpiry().also());
        assertEquals(warnings.warnings().size(), warnings.warnings().stream().map(Warning::kind).distinct().count());
    }

    @Test
    void aWarningLeadsToItsInput() {
        var revealed = new ArrayList<String>();
        desk.shell.inputs().revealBy(revealed::add);
        assertEquals("Go to Expires", noExpiry().input());
        warnings.lead(noExpiry());
        assertEquals(List.of("one-expires"), revealed);
    }

    @Test
    void whatIsSetAsideIsKeptWithItsReasonInThePlan() {
        warnings.setAside(noExpiry(), "they never expire");
        assertTrue(warnings.warnings().stream().noneMatch(warning -> warning.kind().equals("check.grant.no-expiry")));
        assertEquals(List.of("they never expire", "they never expire"), warnings.aside().stream().map(WarningsViewModel.Aside::reason)
                .toList());

        Path file = home.resolve("plan.glidepath");
        desk.chosen = Optional.of(file);
        assertTrue(desk.files.save());
        var again = new Desk(Fixtures.CHAT, home);
        again.files.open(file);
        assertEquals(desk.session.plan().situation(), again.session.plan().situation());
        assertEquals(2, again.shell.why().warnings().aside().size());

        warnings.tellAgain(warnings.aside().getFirst());
        assertEquals("", noExpiry().also());
    }

    @Test
    void whatIsSetAsideStaysSoUnderAnotherName() {
        warnings.setAside(noExpiry(), "they never expire");
        desk.session.edit(Message.of("gesture.add"), plan -> plan.with(Plan.BASELINE, Levers.GRANT_NAME.at("one"), "First"));
        assertEquals(2, warnings.aside().size(), warnings.aside().toString());
    }

    /// Plans of earlier versions say the item's name.
    @Test
    void whatAnEarlierVersionSetAsideStaysSo() {
        desk.session.edit(Message.of("gesture.aside"), plan ->
                plan.withSituation(plan.situation().without("check.grant.no-expiry Two", "ever")));
        assertEquals(List.of("ever"), warnings.aside().stream().map(WarningsViewModel.Aside::reason).toList());
        warnings.tellAgain(warnings.aside().getFirst());
        assertEquals("also: Two", noExpiry().also());
    }

    @Test
    void withoutAReasonNothingIsSetAside() {
        warnings.setAside(noExpiry(), "  ");
        assertFalse(warnings.warnings().stream().noneMatch(warning -> warning.kind().equals("check.grant.no-expiry")));
    }
}
