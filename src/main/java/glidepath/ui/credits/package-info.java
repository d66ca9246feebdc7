/// The page that tells which grant pays for which model on which route.
@NullMarked
package glidepath.ui.credits;

import org.jspecify.annotations.NullMarked;
