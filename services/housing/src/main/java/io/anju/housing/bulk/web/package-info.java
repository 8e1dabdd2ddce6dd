/** Uploads of files of buildings and dwellings over HTTP. */
@NullMarked
package io.anju.housing.bulk.web;

import org.jspecify.annotations.NullMarked;
