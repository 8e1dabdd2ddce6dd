/**
 * Keeps what addresses are matched against by the facts of buildings and dwellings, the same in
 * every replica.
 */
@NullMarked
package io.anju.housing.address.kafka;

import org.jspecify.annotations.NullMarked;
