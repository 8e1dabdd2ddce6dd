/** Standardising of addresses over HTTP, one or many. */
package io.anju.housing.address.web;
