/** The names of dwellings and enterprises that views show beside the codes. */
@NullMarked
package io.anju.overview.names;

import org.jspecify.annotations.NullMarked;
