/** Hearing where dwellings belong. */
@NullMarked
package io.anju.residence.divisionchange.kafka;

import org.jspecify.annotations.NullMarked;
