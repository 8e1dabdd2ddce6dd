/** Reads the views of dwellings and the names in them from the serving generation. */
@NullMarked
package io.anju.overview.dwelling.mongo;

import org.jspecify.annotations.NullMarked;
