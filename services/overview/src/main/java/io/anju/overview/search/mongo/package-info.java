/** Looks in the views of the generation that serves, by index. */
@NullMarked
package io.anju.overview.search.mongo;

import org.jspecify.annotations.NullMarked;
