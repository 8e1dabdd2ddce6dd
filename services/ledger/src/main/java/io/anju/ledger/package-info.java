/** Who looked at whom and why: append-only, tamper-evident (PIPL arts. 54-57). */
package io.anju.ledger;
