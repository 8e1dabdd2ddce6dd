/** Corrections and appeals in MongoDB. */
@NullMarked
package io.anju.residence.correction.mongo;

import org.jspecify.annotations.NullMarked;
