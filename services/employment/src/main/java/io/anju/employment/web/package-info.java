/** Parts shared by the requests of several features. */
@NullMarked
package io.anju.employment.web;

import org.jspecify.annotations.NullMarked;
