/// A forecast in the shape of a bill: the FinOps Open Cost and Usage Specification (FOCUS) 1.2, so that forecast and bill can be compared.
@NullMarked
package glidepath.reports.focus;

import org.jspecify.annotations.NullMarked;

