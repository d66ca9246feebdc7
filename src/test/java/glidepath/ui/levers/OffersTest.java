package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.ui.Desk;
import glidepath.units.Money;

class OffersTest {

    @TempDir
    private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("credit", "Credit", Money.of("1000")))
                .plus(Gateway.of("router", "Router"))), home);
    }

    private List<String> offered(String input) {
        return desk.input(input).choices().offered().stream().map(ChoicesViewModel.Choice::name).toList();
    }

    private void take(String input, String name) {
        desk.input(input).choices().take(desk.input(input).choices().offered().stream().filter(choice -> choice.name().equals(name))
                .findFirst().orElseThrow());
    }

    private List<String> products() {
        return desk.session.plan().assumptions().grants().getFirst().products();
    }

    @Test
    void modelsOfTheSameProviderAreOfferedFirst() {
        var desk = new Desk(Fixtures.CHAT, home);
        ModelOffer models = desk.shell.levers().models();
        assertEquals(List.of("Amazon Bedrock", "Amazon Bedrock", "Maker"), models.find("", "aws/amazon.small").stream()
                .map(ModelOffer.Choice::provider).toList());
        assertEquals(List.of("Maker", "Amazon Bedrock"), models.find("large", "maker/large").stream().map(ModelOffer.Choice::provider)
                .toList());
    }

    /// Imagen is sold by the picture, $0.04 each; it was called unpriced.
    @Test
    void aModelThatCountsNoTokensIsShownWithWhatItCounts() {
        desk.session.useCatalog(Catalogs.shipped());
        assertEquals("$0.04 / output image", desk.shell.levers().models().of("google/imagen-4.0-generate-001").price());
        assertEquals("unpriced", desk.shell.levers().models().of("google/nobody-knows-it").price());
    }

    @Test
    void aGrantIsOfferedTheProductsOfItsProviderThoseInUseFirst() {
        assertEquals(List.of("Amazon Bedrock", "Amazon Bedrock third-party models"), offered("credit-products"));
        desk.type("credit-provider", "maker");
        assertEquals(List.of("Maker API"), offered("credit-products"));
    }

    @Test
    void whatTheCatalogKnowsNeedNotBeEntered() {
        assertEquals("from catalog", desk.input("chat-provisioned-price").about().prompt());
        assertEquals("from catalog", desk.input("chat-imported-customUnits").about().prompt());
        assertEquals("$ / 1K TPM-month", desk.input("chat-reserved-inputPrice").about().prompt());   // published nowhere
    }

    @Test
    void takingAWordPutsItInTheListAndTakingItAgainTakesItOut() {
        assertEquals("all", desk.input("credit-products").about().prompt());
        take("credit-products", "Amazon Bedrock third-party models");
        take("credit-products", "Amazon Bedrock");
        assertEquals(List.of("Amazon Bedrock third-party models", "Amazon Bedrock"), products());
        assertTrue(desk.input("credit-products").choices().has(desk.input("credit-products").choices().offered().getFirst()));
        take("credit-products", "Amazon Bedrock third-party models");
        assertEquals(List.of("Amazon Bedrock"), products());
        desk.shell.history().undo();
        assertEquals(2, products().size(), "each is a step of its own");
    }

    @Test
    void providersAndGatewaysAreOfferedByNameAndTakenById() {
        assertEquals(List.of("AWS (Amazon Bedrock)", "Maker"), offered("credit-provider"));
        take("credit-provider", "Maker");
        assertEquals("maker", desk.session.plan().assumptions().grants().getFirst().provider());
        take("chat-route-gateway", "Router (router)");
        assertEquals("router", desk.session.plan().assumptions().workload("chat").route().gateway());
        assertFalse(desk.input("credit-name").choices().offers(), "a name is free");
    }

    /// Who sends the invoice is read by name, and understood by that, by the service's name and by its id.
    @Test
    void aProviderIsShownByItsNameAndStoredByItsId() {
        assertEquals("AWS", desk.input("credit-provider").text().get());
        desk.type("credit-provider", "maker");
        assertEquals("Maker", desk.input("credit-provider").text().get());
        for (String typed : List.of("aws", "amazon bedrock", "AWS")) {
            desk.type("credit-provider", "elsewhere");
            assertEquals("elsewhere", desk.input("credit-provider").text().get(), "who is in no list is called as typed");
            desk.type("credit-provider", typed);
            assertEquals("aws", desk.session.plan().assumptions().grants().getFirst().provider(), typed);
        }
    }

    @Test
    void daysAndMonthsAreWrittenAsPeopleDoAndAsFilesDo() {
        desk.type("credit-expires", "2028-11-30");
        assertEquals("Nov 30, 2028", desk.input("credit-expires").text().get());
        desk.type("credit-expires", "dec 1, 2027");
        assertEquals(Optional.of(LocalDate.of(2027, 12, 1)), desk.input("credit-expires").value().day());
        desk.type("credit-expires", "soon");
        assertEquals("'soon' is not a date. Write it like 2028-11-30, 31 May 2028 or 18 months", desk.input("credit-expires").typed().error()
                .get());
        assertEquals("soon", desk.input("credit-expires").text().get(), "what was typed stays to be corrected");
        assertEquals(Optional.of(LocalDate.of(2027, 12, 1)), desk.input("credit-expires").value().day());
        desk.type("settings-start", "Feb 2027");
        assertEquals("2027-02", desk.session.plan().settings().start().toString());
    }
}
