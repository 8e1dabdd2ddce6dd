/** Compares every registration as it is published. */
@NullMarked
package io.anju.residence.duplicate.kafka;

import org.jspecify.annotations.NullMarked;
