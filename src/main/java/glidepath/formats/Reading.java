package glidepath.formats;

import java.util.List;
import java.util.Optional;

/// What a reader made of a file.
///
/// @param value  empty where the faults leave none
/// @param faults all that is wrong, in the order of the file
public record Reading<T>(Optional<T> value, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    static <T> Reading<T> failed(List<Fault> faults) {
        return new Reading<>(Optional.empty(), faults);
    }
}
