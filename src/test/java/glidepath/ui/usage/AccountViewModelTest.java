package glidepath.ui.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.units.Money;

/// What an AWS account prints, pasted and taken over. Field names are those of AWS, values are made up.
class AccountViewModelTest {

    private static final String CREDITS = """
            {"credits":[
             {"creditId":"11","remainingAmount":{"currencyAmount":"640.12","currencyCode":"USD"},"applicableProductNames":[],"description":"Activate",
              "startDate":1767225600,"endDate":1830211200,"creditStatus":"ENABLED"},
             {"creditId":"12","remainingAmount":{"currencyAmount":"50","currencyCode":"USD"},"applicableProductNames":["Amazon Bedrock"],
              "description":"Promo","endDate":"2027-12-31 00:00:00+00:00","creditStatus":"ENABLED"}]}
            """;

    @TempDir
    private Path home;

    private Desk desk() {
        return new Desk(Fixtures.CHAT, home);
    }

    private static AccountViewModel account(Desk desk) {
        var account = new AccountViewModel(desk.session, Desk.WORDS);
        desk.session.showOn(account::show);
        return account;
    }

    private static AccountViewModel pasted(Desk desk, String text) {
        AccountViewModel account = account(desk);
        account.pasted().set(text);
        account.read();
        return account;
    }

    @Test
    void theThreeCommandsAreToldBeforeAnythingIsPasted() {
        assertEquals(3, AccountViewModel.commands().size());
        AccountViewModel account = account(desk());
        assertEquals(List.of(), account.lines().get());
        assertEquals("", account.problem().get());
    }

    @Test
    void eachCreditIsALineThatCanBeTakenOver() {
        AccountViewModel account = pasted(desk(), CREDITS);
        assertEquals(2, account.lines().get().size());
        assertTrue(account.lines().get().getFirst().text().contains("Activate") && account.lines().get().getFirst().text()
                .contains("$640.12"),
                account.lines().get().toString());
        assertEquals("", account.pasted().get());
    }

    /// The second is refused; the first becomes a grant with what is left of it, in one step that undo takes back.
    @Test
    void onlyWhatIsChosenIsTakenOverAsOneStep() {
        Desk desk = desk();
        Plan before = desk.session.plan();
        AccountViewModel account = pasted(desk, CREDITS);
        account.choice(account.lines().get().getLast()).set(false);
        account.apply();
        List<Grant> grants = desk.session.plan().assumptions().grants();
        assertEquals(List.of(Money.of("640.12")), grants.stream().map(Grant::amount).toList());
        assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), grants.getFirst().expires());
        desk.session.undo();
        assertEquals(before, desk.session.plan());
    }

    /// It is told with its line, and stays where it can be mended.
    @Test
    void whatCannotBeReadStaysAndIsTold() {
        AccountViewModel account = pasted(desk(), "{\"credits\":[");
        assertEquals("{\"credits\":[", account.pasted().get());
        assertTrue(account.problem().get().startsWith("Line 1 is not JSON"), account.problem().get());
        account.pasted().set("{\"something\":1}");
        account.read();
        assertTrue(account.problem().get().contains("aws billing get-credits"), account.problem().get());
    }

    /// What was read before stays beside what comes later.
    @Test
    void whatIsPastedLaterIsAdded() {
        AccountViewModel account = pasted(desk(), CREDITS);
        account.pasted().set("{\"credits\":[{\"creditId\":\"13\",\"remainingAmount\":{\"currencyAmount\":\"5\",\"currencyCode\":\"USD\"},"
                + "\"creditStatus\":\"ENABLED\"}]}");
        account.read();
        assertEquals(3, account.lines().get().size());
    }
}
