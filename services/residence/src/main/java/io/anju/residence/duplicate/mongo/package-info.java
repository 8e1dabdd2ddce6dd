/** Possible duplicates, and the keys they are found by, at rest. */
@NullMarked
package io.anju.residence.duplicate.mongo;

import org.jspecify.annotations.NullMarked;
