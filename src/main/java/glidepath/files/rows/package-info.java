/// Files of any kind as rows: packed or not, in any encoding, as tables or as JSON, with numbers and times as they are written anywhere.
///
/// Only fields that are asked for are ever held. What is read of a file by whom is in `files.usage` and `files.bills`.
@NullMarked
package glidepath.files.rows;

import org.jspecify.annotations.NullMarked;
