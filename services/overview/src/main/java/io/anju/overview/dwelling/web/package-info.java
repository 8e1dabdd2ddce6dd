/** The views of dwellings over HTTP. */
@NullMarked
package io.anju.overview.dwelling.web;

import org.jspecify.annotations.NullMarked;
