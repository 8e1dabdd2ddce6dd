/** Looks in the views of the generation that serves, by index. */
package io.anju.overview.search.mongo;
