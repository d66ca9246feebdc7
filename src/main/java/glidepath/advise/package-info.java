/// Advice with evidence on the user's own plan: readings, what to do next, risks. Pure functions; what is said is data.
///
/// Start with [Readings], [Actions] and [Risks].
@NullMarked
package glidepath.advise;

import org.jspecify.annotations.NullMarked;
