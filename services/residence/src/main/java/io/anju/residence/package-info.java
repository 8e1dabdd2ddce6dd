/** Persons, residence registrations and permits: what police stations keep. */
@NullMarked
package io.anju.residence;

import org.jspecify.annotations.NullMarked;
