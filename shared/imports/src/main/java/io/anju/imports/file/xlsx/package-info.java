/**
 * Workbooks (ECMA-376) read as streams: whatever a sender makes of one, memory holds a row and a
 * few pages of its texts.
 */
@NullMarked
package io.anju.imports.file.xlsx;

import org.jspecify.annotations.NullMarked;
