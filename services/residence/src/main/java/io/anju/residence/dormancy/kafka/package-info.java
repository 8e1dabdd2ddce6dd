/** Requests a review of permits when a residence registration changes. */
@NullMarked
package io.anju.residence.dormancy.kafka;

import org.jspecify.annotations.NullMarked;
