/** Search over HTTP. */
package io.anju.overview.search.web;
