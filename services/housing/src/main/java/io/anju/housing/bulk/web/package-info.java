/** Bulk coding over HTTP. */
@NullMarked
package io.anju.housing.bulk.web;

import org.jspecify.annotations.NullMarked;
