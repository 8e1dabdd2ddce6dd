/** Mandates over HTTP. */
package io.anju.housing.mandate.web;
