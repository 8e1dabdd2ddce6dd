/** Persons over HTTP. */
@NullMarked
package io.anju.residence.person.web;

import org.jspecify.annotations.NullMarked;
