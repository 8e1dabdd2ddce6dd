/** Persons, residence registrations and permits: what police stations keep. */
package io.anju.residence;
