/** Tenancies, employment, social insurance and enrolments as this service keeps them. */
@NullMarked
package io.anju.residence.evidence.mongo;

import org.jspecify.annotations.NullMarked;
