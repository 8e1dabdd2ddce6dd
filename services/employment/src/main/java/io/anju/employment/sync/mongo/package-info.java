/** Sync jobs and what full files name, in the store. */
package io.anju.employment.sync.mongo;
