/// Your own data: files of usage, of bills, and what an AWS account says are read beside the window, shown, and taken into the plan as far
/// as a person chooses. The reading itself lives in `files`, what it means in `usage`.
@NullMarked
package glidepath.ui.usage;

import org.jspecify.annotations.NullMarked;
