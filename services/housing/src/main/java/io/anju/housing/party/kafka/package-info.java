/** Hearing of people. */
@NullMarked
package io.anju.housing.party.kafka;

import org.jspecify.annotations.NullMarked;
