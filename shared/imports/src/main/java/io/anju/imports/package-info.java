/** Imports: files of rows that others send, imported row by row as resumable jobs. */
@NullMarked
package io.anju.imports;

import org.jspecify.annotations.NullMarked;
