package glidepath.engine.credit;

import java.util.List;

import glidepath.units.Money;

/// When the parts of a grant come.
interface Arrivals {

    /// What comes in this cycle, in order.
    List<Part> in(Cycle cycle);

    /// Whether anything may still come after a cycle.
    boolean more(Cycle cycle);

    /// What may still come after a cycle.
    Money toCome(Cycle cycle);

    /// What expires in a cycle without ever having come.
    default List<GrantMonth.Lapse> missed(Cycle cycle) {
        return List.of();
    }

    /// What became of a part by the end of a cycle.
    ///
    /// @param lapsed what expired with it unused
    default void ended(Part part, Money lapsed) {
    }

    /// What a provider charges in a cycle, before credits.
    default void charged(Money sum) {
    }
}
