/** Sync: files in which labour bureaus tell what their own books hold, brought in row by row. */
@NullMarked
package io.anju.employment.sync;

import org.jspecify.annotations.NullMarked;
