package glidepath.ui.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFilter;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.Surcharge;
import glidepath.texts.Messages;

/// What the prices page says of a model besides its prices.
class ModelFactsTextTest {

    private static final Model SMALL = Fixtures.CATALOG.model(Fixtures.SMALL).orElseThrow();

    private static List<String> surcharges(Model model) {
        return new ModelFactsText(Messages.root(), Fixtures.CATALOG, LocalDate.of(2027, 1, 1)).of(model).stream()
                .filter(fact -> fact.name().equals("Surcharge")).map(ModelDetails.Fact::value).toList();
    }

    @Test
    void whatAProviderAddsOnRequestIsToldOfItsModels() {
        var rules = new ProviderRules(Fixtures.RULES.batch(), List.of(), List.of(new Surcharge("us-only", "US-only inference",
                ModelFilter.ALL, new BigDecimal("1.1"), Fixtures.PAGE)), List.of());
        assertEquals(List.of("US-only inference, where asked for: 10% more on its token prices"), surcharges(SMALL.with(rules)));
        assertEquals(List.of(), surcharges(SMALL));
    }
}
