/// A month, charge by charge, with who paid it.
@NullMarked
package glidepath.ui.bill;

import org.jspecify.annotations.NullMarked;
