/** Tenancies over HTTP. */
package io.anju.housing.tenancy.web;
