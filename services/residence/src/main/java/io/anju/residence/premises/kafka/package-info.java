/** Receives the enterprises that the employment service publishes. */
@NullMarked
package io.anju.residence.premises.kafka;

import org.jspecify.annotations.NullMarked;
