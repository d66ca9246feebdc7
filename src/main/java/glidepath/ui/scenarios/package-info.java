/// The tabs of scenarios: which one is edited, and what can be done with each.
@NullMarked
package glidepath.ui.scenarios;

import org.jspecify.annotations.NullMarked;
