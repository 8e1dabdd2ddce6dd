/** Jobs, and what full files name, in the store. */
package io.anju.imports.mongo;
