/** Files of declarations over HTTP, as CSV. */
package io.anju.residence.declaration.batch.web;
