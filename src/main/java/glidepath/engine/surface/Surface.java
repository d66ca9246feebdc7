package glidepath.engine.surface;

import java.util.List;
import java.util.Locale;

/// What is billed: a way in which a provider, a gateway or people charge.
///
/// One object of each kind stands in [Surfaces]; it says what it is called, how it is shown and booked, and which charges it makes.
public abstract class Surface {

    private final String id;
    private final boolean model;
    private final Frequency frequency;
    private final int colour;

    /// @param id     its name in files, such as `on-demand`
    /// @param model  whether it is the model that costs, and not what stands around it
    /// @param colour of the palette; neighbours in a stack differ
    protected Surface(String id, boolean model, Frequency frequency, int colour) {
        this.id = id;
        this.model = model;
        this.frequency = frequency;
        this.colour = colour;
    }

    public String id() {
        return id;
    }

    /// Key of what it is called.
    public String key() {
        return "surface." + id.replace('-', '_');
    }

    /// Whether it is the model that costs, and not what stands around it.
    public boolean isModel() {
        return model;
    }

    public Frequency frequency() {
        return frequency;
    }

    /// Number of its colour in the palette.
    public int colour() {
        return colour;
    }

    /// What it charges for a workload.
    List<ChargeFormula> of(WorkloadScope workload) {
        return List.of();
    }

    /// What it charges for an infrastructure row.
    List<ChargeFormula> of(RowScope row) {
        return List.of();
    }

    /// What it charges for a gateway.
    List<ChargeFormula> of(GatewayScope gateway) {
        return List.of();
    }

    /// What it charges beside all else of a provider.
    List<ChargeFormula> of(ProviderScope provider) {
        return List.of();
    }

    /// As [Surfaces] writes it.
    @Override
    public String toString() {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
