package glidepath.files.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Batch;
import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.units.Money;

/// The cards of one model of AWS while its offer file is read, one for each way of calling it.
final class AwsCards {

    private final TableReader table;
    private final Map<AwsUsage.Way, TableReader.Prices> prices = new EnumMap<>(AwsUsage.Way.class);

    AwsCards(TableReader table) {
        this.table = table;
    }

    void put(AwsUsage usage, Money price) {
        prices.computeIfAbsent(usage.way(), absent -> table.prices()).put(usage.meter(), price);
    }

    Model model(ModelId id) {
        Model plain = table.model(id.provider(), id.id(), "",
                PriceHistory.of(card(AwsUsage.Way.ON_DEMAND).orElse(RateCard.NONE)), table.facts(id.id()));
        Map<ServiceTier, Listed<RateCard>> tiers = new EnumMap<>(ServiceTier.class);
        listed(AwsUsage.Way.FLEX).ifPresent(card -> tiers.put(ServiceTier.FLEX, card));
        listed(AwsUsage.Way.PRIORITY).ifPresent(card -> tiers.put(ServiceTier.PRIORITY, card));
        Batch batch = listed(AwsUsage.Way.BATCH).map(card -> new Batch(Batch.Offer.YES, Optional.of(card))).orElse(Batch.UNKNOWN);
        return new Model(id, "", plain.product(), "", plain.prices(), plain.source(), batch, tiers, Map.of(), plain.facts(),
                plain.rules(), List.of());
    }

    private Optional<Listed<RateCard>> listed(AwsUsage.Way way) {
        return card(way).map(card -> new Listed<>(card, table.source()));
    }

    private Optional<RateCard> card(AwsUsage.Way way) {
        return Optional.ofNullable(prices.get(way)).map(TableReader.Prices::card);
    }
}
