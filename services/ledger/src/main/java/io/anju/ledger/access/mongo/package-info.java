/** Stores and queries entries in MongoDB. */
@NullMarked
package io.anju.ledger.access.mongo;

import org.jspecify.annotations.NullMarked;
