/// What there is to know, searchable, with the user's own figures beside it; and a check of sums that others publish.
@NullMarked
package glidepath.ui.playbook;

import org.jspecify.annotations.NullMarked;
