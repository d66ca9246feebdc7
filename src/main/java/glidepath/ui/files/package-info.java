/// Opening, saving and remembering plans.
@NullMarked
package glidepath.ui.files;

import org.jspecify.annotations.NullMarked;
