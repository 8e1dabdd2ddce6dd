/** Reads names from the views of their owners, and remembers them for a little while. */
@NullMarked
package io.anju.overview.names.mongo;

import org.jspecify.annotations.NullMarked;
