/// Help that needs no web: a tour of the window, its keys, the words that it uses.
@NullMarked
package glidepath.ui.help;

import org.jspecify.annotations.NullMarked;
