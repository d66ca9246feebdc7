package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.credits.WhoPaysViewModel;
import glidepath.units.Message;
import glidepath.units.Money;

/// Programs are offered where a grant is added, and the page of who pays tells of it.
class CreditProgramsTest {

    private final Session session = new Session(Fixtures.plan(Fixtures.chat(ModelId.parse("google/claude-sonnet-4-6"))),
            Catalogs.shipped(), Runnable::run);
    private final Messages messages = Messages.in(Locale.US);
    private final LeversViewModel levers = new LeversViewModel(session, messages, new HashMap<>(Map.of()), LocalDate.of(2027, 1, 1));

    @Test
    void aGrantStartsFromAProgramWithNothingAssumed() {
        List<LeversViewModel.Choice> programs = levers.items().programs();
        assertEquals(22, programs.size(), "Kiro's seats are no dollars");
        levers.items().addGrant(programs.stream().filter(program -> program.id().equals("google-startups-scale")).findFirst()
                .orElseThrow());
        Grant grant = session.plan().assumptions().grants().getFirst();
        assertEquals("Google for Startups, Scale", grant.name());
        assertEquals(Money.ZERO, grant.amount());
        assertEquals(List.of("Google"), grant.products());
        assertEquals("google-startups-scale", grant.terms().program());
        var page = new WhoPaysViewModel(messages, Runnable::run);
        page.visible().set(true);
        session.showOn(page::show);
        assertEquals(List.of("Google for Startups, Scale"), page.grants());
        assertEquals("does not pay", page.rows().getFirst().verdicts().getFirst().text());
        assertEquals("paid-no", page.rows().getFirst().verdicts().getFirst().look());
        assertEquals("in use", page.rows().getFirst().inUse());
        assertTrue(page.table().rows().size() >= 3);
        assertEquals("", page.firstInvoice().get(), "nothing is left of it yet");
        session.editOnce(Message.of("gesture.change", "Name"), plan -> plan.with("baseline", Levers.GRANT_NAME.at(grant.id()), "Google"));
        assertEquals("Google", session.plan().assumptions().grants().getFirst().name());
        assertEquals(List.of("Google"), page.grants(), "another name is told, though all else stays");
    }
}
