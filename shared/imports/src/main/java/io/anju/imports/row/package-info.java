/** Rows of a file: how their cells are read, how they are applied, and why they are rejected. */
@NullMarked
package io.anju.imports.row;

import org.jspecify.annotations.NullMarked;
