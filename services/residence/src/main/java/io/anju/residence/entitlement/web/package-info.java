/** Entitlements over HTTP. */
package io.anju.residence.entitlement.web;
