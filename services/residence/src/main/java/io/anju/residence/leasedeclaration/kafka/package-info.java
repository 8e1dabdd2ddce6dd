/** Hearing of tenancies. */
@NullMarked
package io.anju.residence.leasedeclaration.kafka;

import org.jspecify.annotations.NullMarked;
