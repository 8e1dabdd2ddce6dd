/**
 * Jobs: a file on its way in, from its first byte to its last row, resumed wherever it was
 * interrupted.
 */
@NullMarked
package io.anju.imports.job;

import org.jspecify.annotations.NullMarked;
