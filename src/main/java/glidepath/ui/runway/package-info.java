/// The credit balance over the horizon, scenario by scenario.
@NullMarked
package glidepath.ui.runway;

import org.jspecify.annotations.NullMarked;
