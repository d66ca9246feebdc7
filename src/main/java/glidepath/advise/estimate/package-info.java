/// A published sum: read from its sentence, done again, and held against its claim.
///
/// A text becomes [Token]s, these become [Quantity]s with units, and those a [Statement]; [Reading] multiplies what belongs together and
/// lists what it assumed and what it did not understand. Each step passes the text once and holds few words at a time, so that the time
/// grows with the text and not with its square.
@NullMarked
package glidepath.advise.estimate;

import org.jspecify.annotations.NullMarked;
