/** The append-only, tamper-evident record of accesses to personal data (PIPL arts. 54-57). */
@NullMarked
package io.anju.ledger;

import org.jspecify.annotations.NullMarked;
