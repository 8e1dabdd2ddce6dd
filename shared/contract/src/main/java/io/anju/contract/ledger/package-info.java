/** Values of the access records. */
@NullMarked
package io.anju.contract.ledger;

import org.jspecify.annotations.NullMarked;
