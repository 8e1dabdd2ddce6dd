/**
 * Views as documents: one each, every part beside its own version, written in bulk and read in one
 * go.
 */
package io.anju.overview.fold.mongo;
