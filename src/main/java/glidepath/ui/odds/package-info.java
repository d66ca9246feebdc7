/// The page of odds: how likely it is that credits last, what decides it, what would have to change, and the draws themselves.
@NullMarked
package glidepath.ui.odds;

import org.jspecify.annotations.NullMarked;
