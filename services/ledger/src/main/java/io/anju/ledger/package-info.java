/** Who looked at whom and why: append-only, tamper-evident (PIPL arts. 54-57). */
@NullMarked
package io.anju.ledger;

import org.jspecify.annotations.NullMarked;
