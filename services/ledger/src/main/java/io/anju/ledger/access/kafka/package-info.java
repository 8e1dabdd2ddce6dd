/** Consumes access facts. */
@NullMarked
package io.anju.ledger.access.kafka;

import org.jspecify.annotations.NullMarked;
