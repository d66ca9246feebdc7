/// Drawings as plain data, and what writes them to files. Coordinates are `double`: they are places on paper, and no amounts.
@NullMarked
package glidepath.drawings;

import org.jspecify.annotations.NullMarked;

