/** Persons' views over HTTP. */
package io.anju.overview.person.web;
