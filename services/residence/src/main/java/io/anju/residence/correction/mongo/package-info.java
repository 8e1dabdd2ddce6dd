/** Corrections and appeals at rest. */
@NullMarked
package io.anju.residence.correction.mongo;

import org.jspecify.annotations.NullMarked;
