/// Tables that leave the program, for spreadsheets, memos and the clipboard: a table as a value, and one writer for each form.
@NullMarked
package glidepath.reports.tables;

import org.jspecify.annotations.NullMarked;

