/** The views of persons over HTTP. */
@NullMarked
package io.anju.overview.person.web;

import org.jspecify.annotations.NullMarked;
