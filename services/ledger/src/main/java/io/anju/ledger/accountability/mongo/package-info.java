/** The counts in MongoDB. */
@NullMarked
package io.anju.ledger.accountability.mongo;

import org.jspecify.annotations.NullMarked;
