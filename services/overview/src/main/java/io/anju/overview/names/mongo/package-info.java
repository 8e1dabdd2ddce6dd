/** Reads names from the views of their owners, and remembers them for a little while. */
package io.anju.overview.names.mongo;
