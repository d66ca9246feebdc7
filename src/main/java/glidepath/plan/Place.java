package glidepath.plan;

import java.util.Comparator;

/// A lever of one item: the calls of the chat workload.
public record Place<T>(Lever<T> lever, String item) implements Comparable<Place<?>> {

    private static final Comparator<Place<?>> ORDER = Comparator.<Place<?>, Section>comparing(place -> place.lever().section())
            .thenComparing(Place::item)
            .thenComparing(place -> Levers.ALL.indexOf(place.lever()));

    @Override
    public int compareTo(Place<?> other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return lever.section().key() + "/" + item + "/" + lever.path();
    }
}
