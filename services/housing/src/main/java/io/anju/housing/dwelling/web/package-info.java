/** Dwellings over HTTP. */
package io.anju.housing.dwelling.web;
