/** Credentials over HTTP. */
@NullMarked
package io.anju.residence.credential.web;

import org.jspecify.annotations.NullMarked;
