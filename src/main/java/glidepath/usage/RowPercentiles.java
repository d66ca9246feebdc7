package glidepath.usage;

import java.util.Optional;

/// The percentiles that a row of a daily summary brings along.
public record RowPercentiles(Optional<Percentiles> input, Optional<Percentiles> output, Optional<Percentiles> latency) {
}
