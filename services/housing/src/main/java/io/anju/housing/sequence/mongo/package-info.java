/** One counter a document, raised atomically by the store. */
package io.anju.housing.sequence.mongo;
