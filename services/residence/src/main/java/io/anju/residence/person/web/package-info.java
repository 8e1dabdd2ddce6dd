/** Persons over HTTP. */
package io.anju.residence.person.web;
