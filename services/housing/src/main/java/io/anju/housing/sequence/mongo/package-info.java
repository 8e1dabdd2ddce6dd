/** One counter a document, raised atomically by the store. */
@NullMarked
package io.anju.housing.sequence.mongo;

import org.jspecify.annotations.NullMarked;
