/** Revisions over HTTP. */
@NullMarked
package io.anju.housing.revision.web;

import org.jspecify.annotations.NullMarked;
