/** The names that views show of places and enterprises besides their codes. */
@NullMarked
package io.anju.overview.names;

import org.jspecify.annotations.NullMarked;
