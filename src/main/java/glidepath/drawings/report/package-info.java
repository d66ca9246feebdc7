/// A plan as pages to read and to print: what it costs, how long credits last, what to do, and where each figure is from.
@NullMarked
package glidepath.drawings.report;

import org.jspecify.annotations.NullMarked;

