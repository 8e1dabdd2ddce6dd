/** Access records, chained by hash in the order they came, and what can be asked of them. */
package io.anju.ledger.access;
