package glidepath.plan;

import java.util.Comparator;

/// A lever of one item: the calls of the chat workload.
public record InputRef<T>(Lever<T> lever, String item) implements Comparable<InputRef<?>> {

    private static final Comparator<InputRef<?>> ORDER = Comparator.<InputRef<?>, Section>comparing(ref -> ref.lever().section())
            .thenComparing(InputRef::item)
            .thenComparing(ref -> Levers.place(ref.lever()));

    // A key of many tables, which is compared in half the time of what a record generates.
    @Override
    public boolean equals(Object other) {
        return other instanceof InputRef<?> ref && lever.equals(ref.lever) && item.equals(ref.item);
    }

    @Override
    public int hashCode() {
        return 31 * lever.hashCode() + item.hashCode();
    }

    @Override
    public int compareTo(InputRef<?> other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return lever.section().key() + "/" + item + "/" + lever.path();
    }
}
