/** Parties at rest, and what is kept here of the people the residence service knows. */
package io.anju.housing.party.mongo;
