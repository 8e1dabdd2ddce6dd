/** The work list of possible duplicates over HTTP. */
@NullMarked
package io.anju.residence.duplicate.web;

import org.jspecify.annotations.NullMarked;
