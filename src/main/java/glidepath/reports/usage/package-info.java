/// What usage and bills tell, in words, as JSON and as the daily summary.
@NullMarked
package glidepath.reports.usage;

import org.jspecify.annotations.NullMarked;
