package glidepath.reports.focus;

import static glidepath.reports.focus.FocusColumn.BillingAccountId;
import static glidepath.reports.focus.FocusColumn.BillingAccountName;
import static glidepath.reports.focus.FocusColumn.BillingAccountType;
import static glidepath.reports.focus.FocusColumn.BillingPeriodEnd;
import static glidepath.reports.focus.FocusColumn.BillingPeriodStart;
import static glidepath.reports.focus.FocusColumn.ChargeCategory;
import static glidepath.reports.focus.FocusColumn.ChargeDescription;
import static glidepath.reports.focus.FocusColumn.ChargeFrequency;
import static glidepath.reports.focus.FocusColumn.ChargePeriodEnd;
import static glidepath.reports.focus.FocusColumn.ChargePeriodStart;
import static glidepath.reports.focus.FocusColumn.HostProviderName;
import static glidepath.reports.focus.FocusColumn.InvoiceIssuerName;
import static glidepath.reports.focus.FocusColumn.ProviderName;
import static glidepath.reports.focus.FocusColumn.PublisherName;
import static glidepath.reports.focus.FocusColumn.ServiceCategory;
import static glidepath.reports.focus.FocusColumn.ServiceName;
import static glidepath.reports.focus.FocusColumn.ServiceProviderName;
import static glidepath.reports.focus.FocusColumn.ServiceSubcategory;
import static glidepath.reports.focus.FocusColumn.SubAccountId;
import static glidepath.reports.focus.FocusColumn.SubAccountName;
import static glidepath.reports.focus.FocusColumn.SubAccountType;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Account;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.LongTable;
import glidepath.texts.Messages;
import glidepath.units.Percent;

/// A scenario's forecast as rows of FOCUS 1.2 with the parties of 1.3 beside: charges as usage or purchases, credits and tax as rows of
/// their own.
///
/// Unpriced charges have no row, since the specification has no word for a cost that is not known.
/// Billed, effective and contracted cost each add up to what is left to pay, for those who sum one of them only; list cost leaves
/// private discounts aside.
public final class FocusReport {

    private final String plan;
    private final ScenarioForecast forecast;
    private final PriceCatalog catalog;
    private final Messages messages;
    private final FocusUsage usage;
    private final Set<Account> models = new HashSet<>();

    private FocusReport(String plan, ScenarioForecast forecast, PriceCatalog catalog, Messages messages) {
        this.plan = plan;
        this.forecast = forecast;
        this.catalog = catalog;
        this.messages = messages;
        usage = new FocusUsage(forecast, catalog, messages);
        forecast.bills().forEach(bill -> bill.by(line -> Optional.of(line.account()).filter(_ -> line.surface().isModel())).keySet()
                .forEach(account -> account.ifPresent(models::add)));
    }

    /// Scenarios side by side, row by row.
    ///
    /// @param plan its name
    public static LongTable of(String plan, List<ScenarioForecast> forecasts, PriceCatalog catalog, Messages messages) {
        return new LongTable("FOCUS 1.2", FocusColumn.names(),
                () -> forecasts.stream().flatMap(forecast -> new FocusReport(plan, forecast, catalog, messages).rows()));
    }

    private Stream<List<Cell>> rows() {
        return forecast.bills().stream().flatMap(this::rows).map(FocusRow::cells);
    }

    private Stream<FocusRow> rows(Bill bill) {
        return Stream.of(bill.charges().stream().filter(Charge::isPriced).map(charge -> charge(bill, charge)),
                credits(bill), taxes(bill)).flatMap(rows -> rows);
    }

    private FocusRow charge(Bill bill, Charge charge) {
        return usage.fill(row(bill, charge.line().account(), charge.line().route(),
                ServiceKind.of(charge.line().surface(), charge.line().account().product())), bill, charge);
    }

    /// One row for each grant and service that it pays for.
    private Stream<FocusRow> credits(Bill bill) {
        return BilledServices.drawn(bill).stream().map(paid -> row(bill, paid.service())
                .text(ChargeCategory, "Credit").text(ChargeFrequency, "One-Time")
                .text(ChargeDescription, forecast.grant(paid.grant()).orElseThrow().name()).costs(paid.amount().negated()));
    }

    /// One row for each service: tax is due on what credits leave, and never on people's work.
    private Stream<FocusRow> taxes(Bill bill) {
        Percent rate = forecast.settings().tax();
        return BilledServices.uncredited(bill).entrySet().stream().filter(entry -> !entry.getKey().account().equals(Account.PEOPLE))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().times(rate)))
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> row(bill, entry.getKey())
                        .text(ChargeCategory, "Tax").text(ChargeFrequency, "One-Time")
                        .text(ChargeDescription, messages.text("focus.tax", rate)).costs(entry.getValue()));
    }

    /// Credits and taxes are for what an account is for: models, where the forecast charges it for any.
    private FocusRow row(Bill bill, BilledService service) {
        Account account = service.account();
        return row(bill, account, service.model(), models.contains(account) ? ServiceKind.MODELS : ServiceKind.of(account.product()));
    }

    /// What all rows of a month and an account share.
    private FocusRow row(Bill bill, Account account, Optional<ModelId> model, ServiceKind kind) {
        Parties parties = Parties.of(account, model, forecast.assumptions(), catalog, messages);
        return new FocusRow(forecast.settings().currency())
                .text(BillingAccountId, "forecast").text(BillingAccountName, plan).text(BillingAccountType, "Forecast")
                .text(SubAccountId, forecast.scenario().id()).text(SubAccountName, forecast.scenario().name())
                .text(SubAccountType, "Scenario")
                .date(BillingPeriodStart, bill.month().atDay(1)).date(BillingPeriodEnd, bill.month().plusMonths(1).atDay(1))
                .date(ChargePeriodStart, forecast.settings().firstDay(bill.month()))
                .date(ChargePeriodEnd, bill.month().plusMonths(1).atDay(1))
                .text(ProviderName, parties.provider()).text(PublisherName, parties.publisher()).text(InvoiceIssuerName, parties.issuer())
                .text(ServiceProviderName, parties.provider()).text(HostProviderName, parties.provider())
                .text(ServiceCategory, kind.category()).text(ServiceSubcategory, kind.subcategory())
                .text(ServiceName, service(account, model, parties));
    }

    /// Models that are sold through AWS Marketplace are services of their own in its bills, the same at all places.
    private String service(Account account, Optional<ModelId> model, Parties parties) {
        if (model.isPresent() && Parties.isMarketplace(account)) {
            return messages.text("focus.marketplace-service", catalog.model(model.get())
                    .map(known -> ModelKey.unplacedName(known.name())).orElse(model.get().id()));
        }
        String named = "focus.service." + account.product();
        return messages.has(named) ? messages.text(named, parties.provider())
                : account.product().isEmpty() ? parties.provider() : account.product();
    }
}
