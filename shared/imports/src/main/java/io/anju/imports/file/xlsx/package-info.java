/**
 * Workbooks (ECMA-376) read as streams: memory holds a row and a few pages of the shared texts,
 * whatever the size of the file.
 */
@NullMarked
package io.anju.imports.file.xlsx;

import org.jspecify.annotations.NullMarked;
