/** The services behind the door, and the separate lanes that lead to them. */
@NullMarked
package io.anju.gateway.service;

import org.jspecify.annotations.NullMarked;
