/** Possible duplicates, and the keys they are found by, at rest. */
package io.anju.residence.duplicate.mongo;
