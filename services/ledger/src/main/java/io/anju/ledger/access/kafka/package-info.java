/** Hears of accesses. */
package io.anju.ledger.access.kafka;
