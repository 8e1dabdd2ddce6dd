/** The residence service: persons, residence registrations and permits, kept by police stations. */
@NullMarked
package io.anju.residence;

import org.jspecify.annotations.NullMarked;
