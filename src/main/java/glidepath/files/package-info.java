/// Plan files: JSON that is read strictly, with every problem listed, and written in one stable form. Read [PlanJson] and [PlanFiles].
@NullMarked
package glidepath.files;

import org.jspecify.annotations.NullMarked;

