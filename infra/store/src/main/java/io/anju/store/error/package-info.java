/** What a command fails with: MongoDB's error codes by name, and the failures of the disk below. */
@NullMarked
package io.anju.store.error;

import org.jspecify.annotations.NullMarked;
