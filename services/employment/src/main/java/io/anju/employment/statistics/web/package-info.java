/** Statistics over HTTP. */
@NullMarked
package io.anju.employment.statistics.web;

import org.jspecify.annotations.NullMarked;
