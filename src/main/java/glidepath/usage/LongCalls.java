package glidepath.usage;

/// Calls whose whole input is above an edge.
///
/// @param above  tokens
/// @param input  of these calls, all that was sent
/// @param output of these calls
public record LongCalls(long above, long calls, long input, long output) {

    LongCalls and(LongCalls other) {
        return new LongCalls(above, calls + other.calls, input + other.input, output + other.output);
    }
}
