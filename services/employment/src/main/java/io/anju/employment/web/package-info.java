/** What the requests of several features have in common. */
@NullMarked
package io.anju.employment.web;

import org.jspecify.annotations.NullMarked;
