/// Charts made of plain shapes that are changed in place. The one part of the window, with sliders, where numbers are `double`.
@NullMarked
package glidepath.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
