/** Receives the facts about tenancies, employment, social insurance and enrolments. */
@NullMarked
package io.anju.residence.evidence.kafka;

import org.jspecify.annotations.NullMarked;
