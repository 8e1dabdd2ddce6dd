/** Receives facts about people from the residence service. */
@NullMarked
package io.anju.housing.party.kafka;

import org.jspecify.annotations.NullMarked;
