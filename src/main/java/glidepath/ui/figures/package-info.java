/// The four figures on top: what it costs, until when credits last, what is left to pay.
@NullMarked
package glidepath.ui.figures;

import org.jspecify.annotations.NullMarked;
