/// Advice on the scenario in view: readings, what to do next, risks, what to test, what to watch.
@NullMarked
package glidepath.ui.advice;

import org.jspecify.annotations.NullMarked;
