/** Stores the people registered by the residence service in MongoDB. */
@NullMarked
package io.anju.housing.party.mongo;

import org.jspecify.annotations.NullMarked;
