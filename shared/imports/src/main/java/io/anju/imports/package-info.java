/** Intake: files in which others tell what their books hold, brought in row by row. */
package io.anju.imports;
