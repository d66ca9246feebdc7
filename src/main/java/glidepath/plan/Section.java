package glidepath.plan;

import java.util.List;

import glidepath.catalog.ModelId;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// A list of items in a plan.
public enum Section {
    WORKLOADS(Workload.class), INFRASTRUCTURE(Infrastructure.class), GATEWAYS(Gateway.class), PROVIDERS(ProviderTerms.class),
    GRANTS(Grant.class),
    /// Holds exactly one item.
    CASH(Cash.class);

    private final Class<? extends Item> type;

    Section(Class<? extends Item> type) {
        this.type = type;
    }

    public Class<? extends Item> type() {
        return type;
    }

    /// Its name in a file.
    public String key() {
        return EnumKey.of(this);
    }

    /// An item of it that says nothing yet.
    Item plain() {
        return switch (this) {
            case WORKLOADS -> Workload.of("", "", new ModelId("", ""));
            case INFRASTRUCTURE -> Infrastructure.of("", "", "", "");
            case GATEWAYS -> Gateway.of("", "");
            case PROVIDERS -> ProviderTerms.of("");
            case GRANTS -> Grant.of("", "", Money.ZERO);
            case CASH -> Cash.UNKNOWN;
        };
    }

    public static Section of(Item item) {
        return List.of(values()).stream().filter(section -> section.type.isInstance(item)).findFirst().orElseThrow();
    }
}
