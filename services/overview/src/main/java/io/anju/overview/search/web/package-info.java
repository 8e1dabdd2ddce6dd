/** Search over HTTP. */
@NullMarked
package io.anju.overview.search.web;

import org.jspecify.annotations.NullMarked;
