/** Declarations over HTTP. */
package io.anju.residence.declaration.web;
