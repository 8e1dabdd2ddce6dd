/**
 * Registrations follow their dwellings: when a dwelling is assigned to another division, so are the
 * residences and permits there.
 */
@NullMarked
package io.anju.residence.divisionchange;

import org.jspecify.annotations.NullMarked;
