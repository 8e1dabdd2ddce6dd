/** Receives dwellings whose division changed. */
@NullMarked
package io.anju.residence.divisionchange.kafka;

import org.jspecify.annotations.NullMarked;
