/// Where the program starts, and where its rooms are put together. Only this package knows all of them.
@NullMarked
package glidepath;

import org.jspecify.annotations.NullMarked;
