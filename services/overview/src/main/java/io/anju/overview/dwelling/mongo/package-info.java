/** Reads dwellings' views, and the names they need, from the generation that serves. */
@NullMarked
package io.anju.overview.dwelling.mongo;

import org.jspecify.annotations.NullMarked;
