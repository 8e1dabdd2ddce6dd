/** Door plates over HTTP, and the public page that a scanned plate leads to. */
@NullMarked
package io.anju.housing.plate.web;

import org.jspecify.annotations.NullMarked;
