/** Identities over HTTP. */
@NullMarked
package io.anju.residence.identity.web;

import org.jspecify.annotations.NullMarked;
