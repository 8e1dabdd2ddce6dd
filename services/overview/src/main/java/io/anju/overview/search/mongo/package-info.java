/** Searches the views of the serving generation by index. */
@NullMarked
package io.anju.overview.search.mongo;

import org.jspecify.annotations.NullMarked;
