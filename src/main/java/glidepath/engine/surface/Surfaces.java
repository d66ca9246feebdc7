package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// All that can be billed, in the order in which bills and charts list it.
public final class Surfaces {

    private static final List<Surface> COLLECTED = new ArrayList<>();

    public static final Surface ON_DEMAND = surface(new OnDemand());
    public static final Surface BATCH = surface(new BatchCalls());
    public static final Surface PROVISIONED = surface(new ProvisionedThroughput());
    public static final Surface RESERVED = surface(new ReservedTier());
    public static final Surface CUSTOM_IMPORT = surface(new CustomImport());
    public static final Surface MODEL_STORAGE = surface(new ModelStorage());
    public static final Surface TRAINING = surface(new FineTuning());
    public static final Surface INFRASTRUCTURE = surface(new InfrastructureRows());
    public static final Surface GATEWAY = surface(new GatewayFees());
    public static final Surface SUPPORT = surface(new SupportFees());
    public static final Surface HUMAN_REVIEW = surface(new HumanReview());
    public static final Surface BILLED = surface(new BilledCharges());

    public static final List<Surface> ALL = List.copyOf(COLLECTED);

    private Surfaces() {
    }

    private static Surface surface(Surface surface) {
        COLLECTED.add(surface);
        return surface;
    }

    /// All charges that a workload could make, those of inputs that are zero today included; what a second model answers comes last of what
    /// is called.
    static List<ChargeFormula> of(WorkloadScope workload) {
        return collect(surface -> surface.of(workload)).stream().sorted(Comparator.comparingInt(formula ->
                formula.cause() == Cause.FALLBACK ? 1 : formula.cause().isCalled() ? 0 : 2)).toList();
    }

    static List<ChargeFormula> of(RowScope row) {
        return collect(surface -> surface.of(row));
    }

    static List<ChargeFormula> of(GatewayScope gateway) {
        return collect(surface -> surface.of(gateway));
    }

    static List<ChargeFormula> of(ProviderScope provider) {
        return collect(surface -> surface.of(provider));
    }

    private static List<ChargeFormula> collect(Function<Surface, List<ChargeFormula>> charges) {
        return ALL.stream().map(charges).flatMap(List::stream).toList();
    }
}
