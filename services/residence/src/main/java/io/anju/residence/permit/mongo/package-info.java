/** Permits in MongoDB, the facts enqueued with them, and the indexes of the review. */
@NullMarked
package io.anju.residence.permit.mongo;

import org.jspecify.annotations.NullMarked;
