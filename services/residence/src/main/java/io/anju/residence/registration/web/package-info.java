/** How residences are answered over HTTP. */
@NullMarked
package io.anju.residence.registration.web;

import org.jspecify.annotations.NullMarked;
