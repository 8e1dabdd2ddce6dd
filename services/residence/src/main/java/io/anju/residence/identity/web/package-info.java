/** Identities over HTTP. */
package io.anju.residence.identity.web;
