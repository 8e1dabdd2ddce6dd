/** Safety inspections over HTTP. */
@NullMarked
package io.anju.housing.inspection.web;

import org.jspecify.annotations.NullMarked;
