package glidepath.reports.focus;

import static glidepath.reports.focus.FocusColumn.ChargeCategory;
import static glidepath.reports.focus.FocusColumn.ChargeDescription;
import static glidepath.reports.focus.FocusColumn.ChargeFrequency;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountCategory;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountId;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountName;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountQuantity;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountStatus;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountType;
import static glidepath.reports.focus.FocusColumn.CommitmentDiscountUnit;
import static glidepath.reports.focus.FocusColumn.ConsumedQuantity;
import static glidepath.reports.focus.FocusColumn.ConsumedUnit;
import static glidepath.reports.focus.FocusColumn.ContractedUnitPrice;
import static glidepath.reports.focus.FocusColumn.ListCost;
import static glidepath.reports.focus.FocusColumn.ListUnitPrice;
import static glidepath.reports.focus.FocusColumn.PricingCategory;
import static glidepath.reports.focus.FocusColumn.PricingCurrencyContractedUnitPrice;
import static glidepath.reports.focus.FocusColumn.PricingCurrencyListUnitPrice;
import static glidepath.reports.focus.FocusColumn.PricingQuantity;
import static glidepath.reports.focus.FocusColumn.PricingUnit;
import static glidepath.reports.focus.FocusColumn.RegionId;
import static glidepath.reports.focus.FocusColumn.RegionName;
import static glidepath.reports.focus.FocusColumn.ResourceId;
import static glidepath.reports.focus.FocusColumn.ResourceName;
import static glidepath.reports.focus.FocusColumn.ResourceType;
import static glidepath.reports.focus.FocusColumn.SkuId;
import static glidepath.reports.focus.FocusColumn.SkuMeter;
import static glidepath.reports.focus.FocusColumn.SkuPriceDetails;
import static glidepath.reports.focus.FocusColumn.SkuPriceId;
import static glidepath.reports.focus.FocusColumn.x_Cause;
import static glidepath.reports.focus.FocusColumn.x_Evidence;
import static glidepath.reports.focus.FocusColumn.x_PriceChecked;
import static glidepath.reports.focus.FocusColumn.x_PricePage;
import static glidepath.reports.focus.FocusColumn.x_PriceSource;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.Commitment;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Frequency;
import glidepath.engine.surface.KnownRegions;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What a row says of a charge: usage by the unit, usage of what is committed to, or a purchase.
record FocusUsage(ScenarioForecast forecast, PriceCatalog catalog, Messages messages) {

    private static final String PURCHASE = "Purchase";
    /// What is counted of use, also by a surface that is mostly charged by the month.
    private static final Set<String> USED = Set.of("calls", "dollars", "tasks");

    FocusRow fill(FocusRow row, Bill bill, Charge charge) {
        Line line = charge.line();
        Optional<Item> owner = owner(line);
        boolean once = owner.filter(item -> item instanceof Infrastructure bought && bought.upfront()).isPresent();
        boolean bought = once || line.surface() == Surfaces.SUPPORT;
        row.text(ChargeCategory, bought ? PURCHASE : "Usage")
                .text(ChargeFrequency, once ? Frequency.ONE_TIME.focus() : frequency(charge, bought))
                .text(ChargeDescription, messages.label(line.surface()) + ": " + messages.what(charge))
                .net(charge.amount()).money(ListCost, charge.list())
                .text(PricingCategory, "Standard")
                .text(x_Cause, messages.label(line.cause()));
        priced(row, line, charge.quantity());
        if (!bought) {
            row.number(ConsumedQuantity, charge.quantity()).text(ConsumedUnit, units(line.unit(), 0));
        }
        owner.ifPresent(item -> row.text(ResourceId, item.id())
                .text(ResourceName, item.name(catalog))
                .text(ResourceType, messages.label(Section.of(item))));
        line.route().filter(_ -> line.surface().isModel() && isCloud(line))
                .ifPresent(model -> owner.ifPresent(item -> region(row, item, model)));
        commitment(bill, line).ifPresent(term -> committed(row, charge, term, owner.map(Item::name).orElse(line.owner())));
        return row;
    }

    private static String frequency(Charge charge, boolean bought) {
        return (USED.contains(charge.per()) && !bought ? Frequency.USAGE_BASED : charge.line().surface().frequency()).focus();
    }

    private Optional<Item> owner(Line line) {
        return Stream.of(Section.WORKLOADS, Section.INFRASTRUCTURE, Section.GATEWAYS, Section.PROVIDERS)
                .flatMap(section -> forecast.assumptions().item(section, line.owner()).stream()).findFirst();
    }

    private void priced(FocusRow row, Line line, BigDecimal quantity) {
        Money each = line.rate().map(Rate::price).orElseThrow();
        Money contracted = line.terms().net(each);
        String sku = line.route().map(model -> model + ":").orElse(line.account().provider() + "/") + line.what();
        row.number(PricingQuantity, quantity.scaleByPowerOfTen(-line.unit().power()))
                .text(PricingUnit, units(line.unit(), line.unit().power()))
                .money(ListUnitPrice, each).money(PricingCurrencyListUnitPrice, each)
                .money(ContractedUnitPrice, contracted).money(PricingCurrencyContractedUnitPrice, contracted)
                .text(SkuId, sku).text(SkuMeter, messages.what(line)).text(SkuPriceId, sku + "@" + each.usd().toPlainString())
                .text(x_PriceSource, line.source().title()).text(x_PricePage, line.source().page())
                .text(x_Evidence, line.source().evidence().name());
        line.route().ifPresent(model -> row.text(SkuPriceDetails, TokenDetails.of(model, line.what())));
        line.source().checked().ifPresent(day -> row.text(x_PriceChecked, day.toString()));
    }

    /// As the specification writes units: `Tokens`, `1000000 Tokens`.
    private static String units(Unit unit, int power) {
        String noun = unit.noun().substring(0, 1).toUpperCase(Locale.ROOT) + unit.noun().substring(1);
        return power == 0 ? noun : BigDecimal.TEN.pow(power).toPlainString() + " " + noun;
    }

    /// Only what runs in a cloud has a region: no API of a maker, no gateway, no people.
    private boolean isCloud(Line line) {
        return catalog.is(line.account().provider(), Provider.Kind.CLOUD);
    }

    private void region(FocusRow row, Item item, ModelId model) {
        if (item instanceof Workload workload) {
            KnownRegions.of(workload, model, catalog).ifPresent(region -> row.text(RegionId, region)
                    .text(RegionName, messages.has("focus.region." + region) ? messages.text("focus.region." + region) : region));
        }
    }

    /// What the owner of a charge is bound to for a term in that month; empty where it can be let go at any time.
    private Optional<Commitment> commitment(Bill bill, Line line) {
        return forecast.commitments().stream().filter(each -> each.term() > 0 && each.owner().equals(line.owner())
                && each.surface() == line.surface()).filter(each -> each.covers(bill.month())).findFirst();
    }

    private void committed(FocusRow row, Charge charge, Commitment term, String owner) {
        String kind = messages.label(term.surface());
        row.text(PricingCategory, "Committed").text(CommitmentDiscountCategory, "Usage")
                .text(CommitmentDiscountId, term.owner() + "/" + term.surface().id() + "/" + term.from())
                .text(CommitmentDiscountName, messages.text("focus.commitment", owner, kind))
                .text(CommitmentDiscountType, messages.text("focus.commitment.type", kind, term.term()))
                .text(CommitmentDiscountStatus, "Used")
                .number(CommitmentDiscountQuantity, charge.quantity()).text(CommitmentDiscountUnit, units(charge.line().unit(), 0));
    }
}
