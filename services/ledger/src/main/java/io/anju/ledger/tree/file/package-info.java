/** The last head in a file beside the ledger's key. */
@NullMarked
package io.anju.ledger.tree.file;

import org.jspecify.annotations.NullMarked;
