package glidepath.plan;

/// What was measured of an input. The plan may have another value meanwhile.
///
/// @param value of the input's own type
public record MeasuredValue(Object value, Measurement from) {
}
