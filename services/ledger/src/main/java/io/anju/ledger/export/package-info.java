/** The whole ledger for those who check it elsewhere. */
@NullMarked
package io.anju.ledger.export;

import org.jspecify.annotations.NullMarked;
