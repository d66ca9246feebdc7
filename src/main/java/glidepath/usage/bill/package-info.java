/// What providers really charged: rows of bills by month, kept apart by what they are, and laid beside a forecast.
@NullMarked
package glidepath.usage.bill;

import org.jspecify.annotations.NullMarked;
