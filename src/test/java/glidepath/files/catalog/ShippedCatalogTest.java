package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Batch;
import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;

class ShippedCatalogTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    /// Above the dearest published rate, OpenAI's o1-pro at 600 per million output tokens.
    private static final BigDecimal ABSURD = new BigDecimal(2000);

    private static Model model(String id) {
        return CATALOG.model(ModelId.parse(id)).orElseThrow();
    }

    /// 1M tokens in and 1M out, in short calls.
    private static BigDecimal million(RateCard card) {
        return card.rate(Meter.INPUT, BigDecimal.ONE).orElseThrow().price()
                .plus(card.rate(Meter.OUTPUT, BigDecimal.ONE).orElseThrow().price()).usd();
    }

    @Test
    void noRateIsAbsurd() {
        CATALOG.models().values().forEach(model -> model.prices().entries().stream().map(PriceEntry::card)
                .flatMap(card -> card.prices().entrySet().stream()).forEach(price -> {
                    BigDecimal usd = price.getValue().base().usd();
                    assertTrue(usd.signum() >= 0 && usd.compareTo(ABSURD) < 0, model.id() + " " + price);
                }));
    }

    @Test
    void novaTwoLiteComesOutAsPublished() {
        Model nova = model("aws/global.amazon.nova-2-lite-v1:0");
        assertEquals(new BigDecimal("2.8"), million(nova.on(CATALOG.date())).stripTrailingZeros());
        assertEquals(new BigDecimal("4.9"), million(nova.tiers().get(ServiceTier.PRIORITY).value()).stripTrailingZeros());
        assertEquals(new BigDecimal("1.4"), million(nova.tiers().get(ServiceTier.FLEX).value()).stripTrailingZeros());
        // 0.1595 + 1.342, not half of 0.33 + 2.75
        assertEquals(new BigDecimal("1.5015"), million(model("aws/regional.amazon.nova-2-lite-v1:0").batch().card().orElseThrow().value()));
    }

    @Test
    void capacityOfLlamaIsAsPublished() {
        Model large = model("aws/meta.llama3-1-70b-instruct-v1:0");
        assertEquals(new BigDecimal("13.08"), large.provisioned(Term.SIX_MONTHS).orElseThrow().value().price().usd());
        assertEquals(8, large.traits().customUnits().orElseThrow());
        assertEquals(2, model("aws/meta.llama3-1-8b-instruct-v1:0").traits().customUnits().orElseThrow());
    }

    @Test
    void whatIsNotOfferedInBatchesSaysSo() {
        assertEquals(Batch.Offer.NO, model("aws/global.anthropic.claude-sonnet-5-v1:0").batch().offer());
    }

    @Test
    void modelsOfOthersOnBedrockAreAProductOfTheirOwn() {
        assertEquals("Amazon Bedrock", model("aws/global.amazon.nova-2-lite-v1:0").product());
        assertEquals("Amazon Bedrock third-party models", model("aws/meta.llama3-1-70b-instruct-v1:0").product());
    }

    @Test
    void pricesFromAnotherCurrencyAreNeverConfirmed() {
        assertEquals(Optional.empty(), CATALOG.models().values().stream()
                .filter(model -> model.id().provider().equals("zhipuai") && model.source().evidence() == Evidence.CONFIRMED).findAny());
    }
}
