/** Registered premises over HTTP. */
@NullMarked
package io.anju.residence.premises.web;

import org.jspecify.annotations.NullMarked;
