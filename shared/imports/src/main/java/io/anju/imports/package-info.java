/** Intake: files in which others tell what their books hold, brought in row by row. */
@NullMarked
package io.anju.imports;

import org.jspecify.annotations.NullMarked;
