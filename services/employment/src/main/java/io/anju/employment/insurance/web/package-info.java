/** Insurance over HTTP. */
@NullMarked
package io.anju.employment.insurance.web;

import org.jspecify.annotations.NullMarked;
