/// Reads the bills that providers hand out. Each format is a class and a line in [BillFormats].
@NullMarked
package glidepath.files.bills;

import org.jspecify.annotations.NullMarked;
