/** Premises at rest. */
@NullMarked
package io.anju.residence.premises.mongo;

import org.jspecify.annotations.NullMarked;
