/// What is printed about plans, prices and advice, as text and as JSON for other programs.
@NullMarked
package glidepath.reports;

import org.jspecify.annotations.NullMarked;

