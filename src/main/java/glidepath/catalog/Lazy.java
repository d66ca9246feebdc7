package glidepath.catalog;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, once.
final class Lazy<T> {

    private @Nullable Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = Objects.requireNonNull(maker).get();
                    value = made;
                    maker = null;   // and what it held
                }
            }
        }
        return made;
    }
}
