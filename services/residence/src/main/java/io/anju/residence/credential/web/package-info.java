/** Credentials over HTTP. */
package io.anju.residence.credential.web;
