/// A plan's story as it leaves the program: pages and pictures that are drawn, slides whose charts can be edited.
@NullMarked
package glidepath.drawings.story;

import org.jspecify.annotations.NullMarked;
