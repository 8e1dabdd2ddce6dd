/** Receives the tenancies that the housing service publishes. */
@NullMarked
package io.anju.residence.leasedeclaration.kafka;

import org.jspecify.annotations.NullMarked;
