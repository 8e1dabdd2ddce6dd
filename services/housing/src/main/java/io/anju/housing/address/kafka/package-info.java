/** Fills the address index from the facts of buildings and dwellings, in every replica. */
@NullMarked
package io.anju.housing.address.kafka;

import org.jspecify.annotations.NullMarked;
