/** Hearing of tenancies and employment. */
@NullMarked
package io.anju.residence.evidence.kafka;

import org.jspecify.annotations.NullMarked;
