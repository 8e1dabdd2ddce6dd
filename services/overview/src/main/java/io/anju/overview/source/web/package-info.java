/** Lets a client read its own writes. */
@NullMarked
package io.anju.overview.source.web;

import org.jspecify.annotations.NullMarked;
