/** Where the progress of the last rebuild is kept. */
@NullMarked
package io.anju.overview.rebuild.mongo;

import org.jspecify.annotations.NullMarked;
