/** Enterprises over HTTP. */
@NullMarked
package io.anju.employment.enterprise.web;

import org.jspecify.annotations.NullMarked;
