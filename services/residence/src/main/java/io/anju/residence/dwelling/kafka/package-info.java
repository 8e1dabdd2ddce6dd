/** Receives the dwellings that the housing service publishes. */
@NullMarked
package io.anju.residence.dwelling.kafka;

import org.jspecify.annotations.NullMarked;
