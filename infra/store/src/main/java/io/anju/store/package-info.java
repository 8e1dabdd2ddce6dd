/** The embedded document store: MongoDB's wire protocol over RocksDB, for one machine. */
@NullMarked
package io.anju.store;

import org.jspecify.annotations.NullMarked;
