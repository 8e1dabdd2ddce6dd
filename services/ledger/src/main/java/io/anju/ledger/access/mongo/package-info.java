/** How entries rest and are found. */
package io.anju.ledger.access.mongo;
