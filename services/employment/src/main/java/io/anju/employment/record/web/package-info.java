/** Employment records over HTTP. */
@NullMarked
package io.anju.employment.record.web;

import org.jspecify.annotations.NullMarked;
