/// Why the first month costs what it costs, how a variant differs, and what is odd about the plan.
@NullMarked
package glidepath.ui.why;

import org.jspecify.annotations.NullMarked;
