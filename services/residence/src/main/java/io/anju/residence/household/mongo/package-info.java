/** Relations in MongoDB. */
@NullMarked
package io.anju.residence.household.mongo;

import org.jspecify.annotations.NullMarked;
