/** Derives work lists, and tells offices what is overdue. */
@NullMarked
package io.anju.overview.worklist.job;

import org.jspecify.annotations.NullMarked;
