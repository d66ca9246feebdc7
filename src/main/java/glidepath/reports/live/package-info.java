/// A plan as data for a page that calculates by itself: its formulas, written out from the cost model, the values of the inputs that can be
/// moved, and what the ledger of credits needs to know of each grant.
///
/// What does not depend on an input that can be moved is worked out here and stands there as a number.
@NullMarked
package glidepath.reports.live;

import org.jspecify.annotations.NullMarked;
