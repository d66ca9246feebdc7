/// JSON as this program reads and writes it, and the list of what is wrong in a file. Read [Json] and [Diagnostics].
@NullMarked
package glidepath.files.json;

import org.jspecify.annotations.NullMarked;

