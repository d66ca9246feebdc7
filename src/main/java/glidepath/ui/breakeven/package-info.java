/// At which volume another way of running becomes the cheaper one.
@NullMarked
package glidepath.ui.breakeven;

import org.jspecify.annotations.NullMarked;
