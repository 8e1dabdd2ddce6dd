/** Permits over HTTP. */
package io.anju.residence.permit.web;
