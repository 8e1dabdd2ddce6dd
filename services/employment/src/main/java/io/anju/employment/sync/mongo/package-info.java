/** Finds what full files should name, in the store. */
package io.anju.employment.sync.mongo;
