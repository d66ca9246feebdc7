package glidepath.files;

import java.util.List;
import java.util.Optional;

import glidepath.files.json.Diagnostic;

/// What a reader made of a file.
///
/// @param value  empty where the faults leave none
/// @param faults all that is wrong, in the order of the file
public record ReadResult<T>(Optional<T> value, List<Diagnostic> faults) {

    public ReadResult {
        faults = List.copyOf(faults);
    }

    static <T> ReadResult<T> failed(List<Diagnostic> faults) {
        return new ReadResult<>(Optional.empty(), faults);
    }
}
