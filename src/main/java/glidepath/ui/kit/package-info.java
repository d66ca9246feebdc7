/// What every screen is made of: fields, frames, texts, number fields, style names.
@NullMarked
package glidepath.ui.kit;

import org.jspecify.annotations.NullMarked;
