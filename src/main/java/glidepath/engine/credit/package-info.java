/// Credits: what grants pay of a scenario's charges month by month, what is left and to come of them, and how long they last.
///
/// It takes net charges by account and gives credits; it knows no workload, price or line. The rules are the cost model's, section 8.
@NullMarked
package glidepath.engine.credit;

import org.jspecify.annotations.NullMarked;
