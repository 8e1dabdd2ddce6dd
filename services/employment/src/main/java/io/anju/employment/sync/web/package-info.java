/** Sync over HTTP. */
@NullMarked
package io.anju.employment.sync.web;

import org.jspecify.annotations.NullMarked;
