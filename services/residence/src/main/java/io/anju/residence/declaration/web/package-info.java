/** Declarations over HTTP. */
@NullMarked
package io.anju.residence.declaration.web;

import org.jspecify.annotations.NullMarked;
