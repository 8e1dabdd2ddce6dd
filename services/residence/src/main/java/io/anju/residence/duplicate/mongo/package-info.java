/** Possible duplicates and match keys in MongoDB. */
@NullMarked
package io.anju.residence.duplicate.mongo;

import org.jspecify.annotations.NullMarked;
