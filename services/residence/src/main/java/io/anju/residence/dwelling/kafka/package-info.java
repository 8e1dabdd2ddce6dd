/** Hearing of dwellings. */
@NullMarked
package io.anju.residence.dwelling.kafka;

import org.jspecify.annotations.NullMarked;
