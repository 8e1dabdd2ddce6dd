/** Parties at rest, and what is kept here of the people the residence service knows. */
@NullMarked
package io.anju.housing.party.mongo;

import org.jspecify.annotations.NullMarked;
