/// Simulations as text, JSON and tables. What is simulated says so, with its seed and how many draws were made.
@NullMarked
package glidepath.reports.odds;

import org.jspecify.annotations.NullMarked;
