/** The rules that hold somewhere, over HTTP. */
@NullMarked
package io.anju.residence.rules.web;

import org.jspecify.annotations.NullMarked;
