/** The work lists over HTTP. */
@NullMarked
package io.anju.overview.worklist.web;

import org.jspecify.annotations.NullMarked;
