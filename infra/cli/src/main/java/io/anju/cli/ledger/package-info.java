/** Checks the ledger with nothing but an export of it and public keys. */
@NullMarked
package io.anju.cli.ledger;

import org.jspecify.annotations.NullMarked;
