/** Rows of a file: how their cells are read, what becomes of them, and why one is refused. */
@NullMarked
package io.anju.imports.row;

import org.jspecify.annotations.NullMarked;
