/** Layouts over HTTP. */
@NullMarked
package io.anju.housing.layout.web;

import org.jspecify.annotations.NullMarked;
