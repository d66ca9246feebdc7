package glidepath.plan;

import java.util.List;
import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT);
    }

    public static Section of(Item item) {
        return List.of(values()).stream().filter(section -> section.type.isInstance(item)).findFirst().orElseThrow();
    }
}
