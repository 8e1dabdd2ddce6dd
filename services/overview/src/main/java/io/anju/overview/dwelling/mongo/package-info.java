/** Reads dwellings' views, and the names they need, from the generation that serves. */
package io.anju.overview.dwelling.mongo;
