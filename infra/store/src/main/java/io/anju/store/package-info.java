/** The embedded document store: MongoDB's wire protocol over RocksDB, for one machine. */
package io.anju.store;
