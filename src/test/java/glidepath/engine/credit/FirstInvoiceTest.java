package glidepath.engine.credit;

import static glidepath.engine.credit.GrantCases.MODELS;
import static glidepath.engine.credit.GrantCases.STORAGE;
import static glidepath.engine.credit.GrantCases.months;
import static glidepath.engine.credit.GrantCases.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// What lands on the card while credits stand unused.
class FirstInvoiceTest {

    private static final Account GOOGLE = new Account("google", "Vertex", true);
    private static final Grant FOR_LOGS = plain("logs", "500", "", "Logs");

    private static Grant google(String amount) {
        return new Grant("gcp", "gcp", true, "google", Money.of(amount), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<String> lines(FirstInvoice invoice) {
        return invoice.lines().stream().map(line -> line.account().product() + " " + line.toPay() + " "
                + line.grants().stream().map(unused -> unused.grant().id() + " " + unused.why()).toList()).toList();
    }

    /// $20 of models and $300 of storage, the larger first; neither is a log.
    @Test
    void theLargestLineComesFirstEachWithItsReason() {
        FirstInvoice invoice = FirstInvoice.of(months(List.of(FOR_LOGS), new TreeMap<>(Map.of(MODELS, Money.of("20"), STORAGE,
                Money.of("300"))))).orElseThrow();
        assertEquals(List.of("Storage $300 [logs OTHER_PRODUCT]", "Models $20 [logs OTHER_PRODUCT]"), lines(invoice));
        assertEquals(List.of(Money.of("320"), Money.of("500")), List.of(invoice.toPay(), invoice.unused()));
    }

    @Test
    void theFirstMonthThatChargesAnythingCounts() {
        Map<Account, Money> nothing = Map.of(MODELS, Money.ZERO);
        assertEquals(YearMonth.of(2027, 3), FirstInvoice.of(months(List.of(FOR_LOGS), nothing, nothing, Map.of(MODELS, Money.of("20"))))
                .orElseThrow().month());
        assertEquals(Optional.empty(), FirstInvoice.of(months(List.of(FOR_LOGS), nothing)));
    }

    /// $300 of storage are paid, $20 of models are not.
    @Test
    void whatIsPaidOfOneProductIsNotPaidOfAnother() {
        assertEquals(List.of("Models $20 [s OTHER_PRODUCT]"), lines(FirstInvoice.of(months(List.of(plain("s", "500", "", "Storage")),
                Map.of(MODELS, Money.of("20"), STORAGE, Money.of("300")))).orElseThrow()));
    }

    /// AWS's own credits are asked first why they do not pay; those of others only where AWS has none, and they pay nothing else.
    @Test
    void creditsOfAnotherProviderAreToldWhereTheProviderHasNone() {
        Map<Account, Money> aws = Map.of(MODELS, Money.of("20"));
        assertEquals(List.of("Models $20 [logs OTHER_PRODUCT]"), lines(FirstInvoice.of(months(List.of(FOR_LOGS, google("90")), aws))
                .orElseThrow()));
        assertEquals(List.of("Models $20 [gcp OTHER_PROVIDER]"), lines(FirstInvoice.of(months(List.of(google("90")), aws)).orElseThrow()));
        assertEquals(Optional.empty(), FirstInvoice.of(months(List.of(google("90")), Map.of(MODELS, Money.of("20"), GOOGLE,
                Money.of("5")))));
        assertEquals(Optional.empty(), FirstInvoice.of(months(List.of(google("90")), Map.of(Account.PEOPLE, Money.of("20")))));
    }
}
