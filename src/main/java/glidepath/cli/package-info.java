/// The command line: the same engine without a window. The only room that writes to the standard streams.
@NullMarked
package glidepath.cli;

import org.jspecify.annotations.NullMarked;
