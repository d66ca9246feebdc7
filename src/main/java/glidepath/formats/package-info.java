/// Everything that is read or written: plans, price tables, reports, and numbers as text.
///
/// Libraries for JSON, CSV and spreadsheets are used here and nowhere else. A reader gives a value and a list of problems;
/// a writer gives the same bytes for the same value, in no locale.
@NullMarked
package glidepath.formats;

import org.jspecify.annotations.NullMarked;
