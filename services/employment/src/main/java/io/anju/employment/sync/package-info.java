/** Sync: labour bureaus' files, imported row by row. */
@NullMarked
package io.anju.employment.sync;

import org.jspecify.annotations.NullMarked;
