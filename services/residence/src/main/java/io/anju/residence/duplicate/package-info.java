/**
 * Records that may be of one person, found as they are registered and decided by people (PIPL art.
 * 24: never a machine alone).
 */
@NullMarked
package io.anju.residence.duplicate;

import org.jspecify.annotations.NullMarked;
