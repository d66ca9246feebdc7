/// What keeps files safe: atomic writes, earlier versions, recovery of unsaved plans, and the program's settings.
@NullMarked
package glidepath.files.storage;

import org.jspecify.annotations.NullMarked;

