/** The journal of imports, kept as access records of the ledger. */
@NullMarked
package io.anju.imports.ledger;

import org.jspecify.annotations.NullMarked;
