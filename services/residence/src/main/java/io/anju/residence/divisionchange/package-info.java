/**
 * Registrations follow the ground: when a dwelling belongs to another division, so do the
 * residences and permits that stand on it.
 */
@NullMarked
package io.anju.residence.divisionchange;

import org.jspecify.annotations.NullMarked;
