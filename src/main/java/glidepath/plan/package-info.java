/// What the user decided: settings, workloads, credit grants, scenarios. No prices and no results.
///
/// A [Plan] is one immutable document. Each of its inputs is a [Lever], listed once in [Levers]: files, the schema, the window, differences
/// between scenarios and the simulation all name inputs by their lever.
@NullMarked
package glidepath.plan;

import org.jspecify.annotations.NullMarked;
