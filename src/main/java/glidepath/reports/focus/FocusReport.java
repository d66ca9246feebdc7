package glidepath.reports.focus;

import static glidepath.reports.focus.FocusColumn.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.CreditDraw;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Surface;
import glidepath.plan.Grant;
import glidepath.plan.Item;
import glidepath.plan.Section;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// A scenario's forecast as FOCUS 1.2 rows: charges as usage, credits and tax as rows of their own.
///
/// Unpriced charges have no row, since the specification has no word for a cost that is not known.
/// Billed, effective and contracted cost each add up to what is left to pay, for those who sum one of them only; list cost leaves
/// private discounts aside.
public final class FocusReport {

    private static final String CURRENCY = "USD";

    private final String plan;
    private final ScenarioForecast forecast;
    private final PriceCatalog catalog;
    private final Messages messages;

    /// @param plan its name
    public FocusReport(String plan, ScenarioForecast forecast, PriceCatalog catalog, Messages messages) {
        this.plan = plan;
        this.forecast = forecast;
        this.catalog = catalog;
        this.messages = messages;
    }

    public Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (Bill bill : forecast.bills()) {
            bill.charges().stream().filter(Charge::isPriced).map(charge -> usage(bill, charge).cells()).forEach(rows::add);
            bill.credits().draws().stream().map(draw -> credit(bill, draw).cells()).forEach(rows::add);
            taxes(bill).map(FocusRow::cells).forEach(rows::add);
        }
        return new Table("FOCUS 1.2", FocusColumn.names(), rows);
    }

    private FocusRow usage(Bill bill, Charge charge) {
        Line line = charge.line();
        String sku = line.route().map(model -> model + ":").orElse(line.account().provider() + "/") + line.what();
        FocusRow row = row(bill, line.account(), category(line.surface()))
                .text(ChargeCategory, "Usage")
                .text(ChargeFrequency, line.surface().frequency().focus())
                .text(ChargeDescription, messages.label(line.surface()) + ": " + line.what())
                .net(charge.amount()).money(ListCost, charge.list())
                .text(PricingCategory, "Standard")
                .text(SkuId, sku).text(SkuMeter, line.what())
                .text(x_Cause, messages.label(line.cause()));
        priced(row, line, charge.quantity(), sku);
        owner(row, line);
        return row;
    }

    private static void priced(FocusRow row, Line line, BigDecimal quantity, String sku) {
        Rate list = line.rate().orElseThrow();
        Money each = list.price();
        Money contracted = each.times(line.discount().rest());
        row.number(ConsumedQuantity, quantity).text(ConsumedUnit, units(line.unit(), 0))
                .number(PricingQuantity, quantity.scaleByPowerOfTen(-line.unit().power())).text(PricingUnit, units(line.unit(), line.unit().power()))
                .money(ListUnitPrice, each).money(PricingCurrencyListUnitPrice, each)
                .money(ContractedUnitPrice, contracted).money(PricingCurrencyContractedUnitPrice, contracted)
                .text(SkuPriceId, sku + "@" + each.usd().toPlainString())
                .text(x_PriceSource, line.source().title()).text(x_PricePage, line.source().page())
                .text(x_Evidence, line.source().evidence().name());
        line.source().checked().ifPresent(day -> row.text(x_PriceChecked, day.toString()));
    }

    /// As the specification writes units: `Tokens`, `1000000 Tokens`.
    private static String units(Unit unit, int power) {
        String noun = unit.noun().substring(0, 1).toUpperCase(Locale.ROOT) + unit.noun().substring(1);
        return power == 0 ? noun : BigDecimal.TEN.pow(power).toPlainString() + " " + noun;
    }

    private void owner(FocusRow row, Line line) {
        Stream.of(Section.WORKLOADS, Section.INFRASTRUCTURE, Section.GATEWAYS, Section.PROVIDERS)
                .flatMap(section -> forecast.assumptions().item(section, line.owner()).stream())
                .findFirst()
                .ifPresent(item -> row.text(ResourceId, item.id()).text(ResourceName, item.name()).text(ResourceType, type(item)));
        forecast.assumptions().workloads().stream()
                .filter(workload -> workload.id().equals(line.owner()) && !workload.route().region().isEmpty())
                .forEach(workload -> row.text(RegionId, workload.route().region()).text(RegionName, workload.route().region()));
    }

    private String type(Item item) {
        return messages.label(Section.of(item));
    }

    private FocusRow credit(Bill bill, CreditDraw draw) {
        String name = forecast.assumptions().grants().stream().filter(grant -> grant.id().equals(draw.grant())).map(Grant::name)
                .findFirst().orElse(draw.grant());
        return row(bill, draw.account(), category(draw.account()))
                .text(ChargeCategory, "Credit").text(ChargeFrequency, "One-Time").text(ChargeDescription, name)
                .costs(draw.amount().negated());
    }

    /// One row for each account: tax is due on what credits leave, and never on people's work.
    private Stream<FocusRow> taxes(Bill bill) {
        Percent rate = forecast.settings().tax();
        return bill.accounts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(entry -> !entry.getKey().equals(Account.PEOPLE))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().minus(credited(bill, entry.getKey())).times(rate)))
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> row(bill, entry.getKey(), category(entry.getKey()))
                        .text(ChargeCategory, "Tax").text(ChargeFrequency, "Recurring")
                        .text(ChargeDescription, messages.text("focus.tax", rate))
                        .costs(entry.getValue()));
    }

    private static Money credited(Bill bill, Account account) {
        return Money.sum(bill.credits().draws().stream().filter(draw -> draw.account().equals(account)).map(CreditDraw::amount).toList());
    }

    /// What all rows of a month and an account share.
    private FocusRow row(Bill bill, Account account, String category) {
        String provider = provider(account);
        FocusRow row = new FocusRow()
                .text(BillingAccountId, "forecast").text(BillingAccountName, plan).text(BillingAccountType, "Forecast")
                .text(SubAccountId, forecast.scenario().id()).text(SubAccountName, forecast.scenario().name()).text(SubAccountType, "Scenario")
                .text(BillingCurrency, CURRENCY).text(PricingCurrency, CURRENCY)
                .date(BillingPeriodStart, bill.month().atDay(1)).date(BillingPeriodEnd, bill.month().plusMonths(1).atDay(1))
                .date(ChargePeriodStart, bill.month().atDay(1)).date(ChargePeriodEnd, bill.month().plusMonths(1).atDay(1))
                .text(ProviderName, provider).text(PublisherName, provider).text(InvoiceIssuerName, provider)
                .text(ServiceCategory, category).text(ServiceName, account.product().isEmpty() ? provider : account.product());
        return row.text(ServiceSubcategory, category.equals(AI) ? "Generative AI" : "Other (Other)");
    }

    private static final String AI = "AI and Machine Learning";
    private static final String OTHER = "Other";

    private String provider(Account account) {
        if (account.equals(Account.PEOPLE)) {
            return messages.text("focus.people");
        }
        return catalog.provider(account.provider()).map(Provider::name).filter(name -> !name.isEmpty()).orElse(account.provider());
    }

    private static String category(Surface surface) {
        return surface.isModel() ? AI : OTHER;
    }

    /// Of credits and taxes: models are what an account is for, where the forecast charges it for any.
    private String category(Account account) {
        return forecast.bills().stream().flatMap(bill -> bill.charges().stream())
                .anyMatch(charge -> charge.line().account().equals(account) && charge.line().surface().isModel()) ? AI : OTHER;
    }
}
