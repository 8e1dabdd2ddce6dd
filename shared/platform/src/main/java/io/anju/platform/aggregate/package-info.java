/** Aggregates and their versions, as a use case sees them: no database. */
@NullMarked
package io.anju.platform.aggregate;

import org.jspecify.annotations.NullMarked;
