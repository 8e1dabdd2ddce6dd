/** Addresses of enterprises in MongoDB. */
@NullMarked
package io.anju.residence.premises.mongo;

import org.jspecify.annotations.NullMarked;
