/// A plan in the forms that others work with: which there are, and the bytes of each. The same plan gives the same bytes.
@NullMarked
package glidepath.exports;

import org.jspecify.annotations.NullMarked;

