/** Every registration is compared as it is told. */
@NullMarked
package io.anju.residence.duplicate.kafka;

import org.jspecify.annotations.NullMarked;
