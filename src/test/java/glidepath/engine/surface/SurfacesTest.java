package glidepath.engine.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Access;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Market;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Unit;

/// What a cost surface says of itself, and where regions are known from.
class SurfacesTest {

    /// FOCUS 1.2, ChargeFrequency: usage is charged as it comes, capacity that is rented comes back each month.
    @Test
    void aSurfaceKnowsItsNameItsKeyAndHowOftenItIsCharged() {
        assertEquals(List.of("on-demand", "surface.on_demand", "ON_DEMAND"),
                List.of(Surfaces.ON_DEMAND.id(), Surfaces.ON_DEMAND.key(), Surfaces.ON_DEMAND.toString()));
        assertEquals("Usage-Based", Surfaces.ON_DEMAND.frequency().focus());
        Map<Frequency, List<Surface>> byFrequency = Surfaces.ALL.stream().collect(Collectors.groupingBy(Surface::frequency));
        assertEquals("Recurring", byFrequency.keySet().stream().filter(each -> byFrequency.get(each).contains(Surfaces.SUPPORT)).findFirst()
                .orElseThrow().focus());
    }

    @Test
    void neighboursInAStackHaveColoursThatDiffer() {
        for (int index = 1; index < Surfaces.ALL.size(); index++) {
            assertNotEquals(Surfaces.ALL.get(index - 1).colour(), Surfaces.ALL.get(index).colour(), Surfaces.ALL.get(index).id());
        }
    }

    /// The market's rates name two regions of imported models, all of them of AWS.
    @Test
    void regionsAreKnownFromWhatIsSoldInThem() {
        assertEquals(List.of("eu-central-1", "us-east-1"), RateIds.importRegions(Market.CATALOG).stream().sorted().toList());
        assertEquals(List.of("eu-central-1", "us-east-1"), KnownRegions.of(Market.CATALOG, "aws"));
        assertEquals(List.of(), KnownRegions.of(Market.CATALOG, "maker"));
        assertEquals(List.of(), KnownRegions.of(Fixtures.CATALOG, "aws"));
    }

    /// A model that answers from one region, from a whole continent, or wherever it is called.
    @Test
    void aContinentIsNoRegion() {
        var model = Fixtures.CATALOG.model(Fixtures.SMALL).orElseThrow().with(ModelFacts.NONE.with(List.of(
                new Access("a", "us-east-1"), new Access("b", "us"), new Access("c", Access.IN_REGION))));
        assertEquals(List.of("us-east-1"), KnownRegions.of(PriceCatalog.of("placed", LocalDate.of(2026, 11, 1),
                Fixtures.CATALOG.providers().values(), List.of(model), List.of()), "aws"));
    }

    /// Where a model is called: as its id says; else in the workload's region, unless that is one of Amazon Bedrock's and the model is not.
    @Test
    void aModelIsCalledInARegionOfItsProvider() {
        assertEquals(Optional.of("ap-northeast-1"), region("us-east-1", "aws/ap-northeast-1/some.model", "aws/ap-northeast-1/some.model"));
        assertEquals(Optional.of("us-east-1"), region("us-east-1", "aws/some.model", "aws/some.model"));
        assertEquals(Optional.empty(), region("us-east-1", "maker/small", "maker/small"));
        assertEquals(Optional.of("us-central1"), region("us-central1", "maker/small", "maker/small"));
        assertEquals(Optional.empty(), region("us-central1", "maker/small", "aws/some.model"));
        assertEquals(Optional.empty(), region("", "aws/some.model", "aws/some.model"));
    }

    /// @param called the workload's model, or one that its calls fall back to
    private static Optional<String> region(String stated, String own, String called) {
        Workload workload = Assumptions.EMPTY.plus(Fixtures.workload("chat", ModelId.parse(own), 1, 1, 1))
                .with(Map.of(Levers.REGION.at("chat"), stated)).workloads().getFirst();
        return KnownRegions.of(workload, ModelId.parse(called), Market.CATALOG);
    }

    /// A part of a sum over charges, whose name tells the charge; other numbers are none.
    @Test
    void aPartOfASumKnowsItsCharge() {
        var charge = ChargeFormula.of(Surfaces.ON_DEMAND, Cause.FALLBACK, "chat", "input_mtok.from-200001").unpriced(
                new ChargeFormula.Volume("calls", Formula.ONE), Unit.MTOK, Unpriced.MODEL_UNKNOWN);
        String name = ((Formula.Named) ChargePart.of(charge)).name();
        assertEquals(Optional.of(new ChargePart(Cause.FALLBACK, "input_mtok.from-200001")), ChargePart.named(name));
        assertEquals(Optional.empty(), ChargePart.named("tokens.input"));
    }
}
