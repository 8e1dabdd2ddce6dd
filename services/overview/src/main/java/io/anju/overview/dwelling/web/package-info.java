/** Dwellings' views over HTTP. */
package io.anju.overview.dwelling.web;
